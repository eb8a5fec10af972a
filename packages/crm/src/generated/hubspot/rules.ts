// Generated from specs/hubspot.yaml. Do not edit: change the YAML, then run pnpm generate.
// @ts-nocheck

import type { Rules, Validate } from "../../fakes/rules.ts";

export const v1 = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.message === undefined) && (missing0 = "message"))){
validate20.errors = [{instancePath,schemaPath:"https://document.invalid/Error/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/status",schemaPath:"https://document.invalid/Error/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("error" !== data0){
validate20.errors = [{instancePath:instancePath+"/status",schemaPath:"https://document.invalid/Error/properties/status/const",keyword:"const",params:{allowedValue: "error"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/message",schemaPath:"https://document.invalid/Error/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.category !== undefined){
const _errs6 = errors;
if(typeof data.category !== "string"){
validate20.errors = [{instancePath:instancePath+"/category",schemaPath:"https://document.invalid/Error/properties/category/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.correlationId !== undefined){
const _errs8 = errors;
if(typeof data.correlationId !== "string"){
validate20.errors = [{instancePath:instancePath+"/correlationId",schemaPath:"https://document.invalid/Error/properties/correlationId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.policyName !== undefined){
const _errs10 = errors;
if(typeof data.policyName !== "string"){
validate20.errors = [{instancePath:instancePath+"/policyName",schemaPath:"https://document.invalid/Error/properties/policyName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.context !== undefined){
let data5 = data.context;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data6[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/context/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"https://document.invalid/Error/properties/context/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/context/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"https://document.invalid/Error/properties/context/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/context",schemaPath:"https://document.invalid/Error/properties/context/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"https://document.invalid/Error/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"status":true,"message":true,"category":true,"correlationId":true,"policyName":true,"context":true},"dynamicProps":false,"dynamicItems":false};

export const v2 = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v3 = validate22;
const schema37 = {"type":"object","additionalProperties":{"type":["string","null"]}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.properties === undefined) && (missing0 = "properties"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new !== undefined){
const _errs3 = errors;
if(typeof data.new !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/new",schemaPath:"#/properties/new/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data2 = data.properties;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate24.errors = [{instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"https://document.invalid/Properties/additionalProperties/type",keyword:"type",params:{type: schema37.additionalProperties.type}}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/properties",schemaPath:"https://document.invalid/Properties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objectWriteTraceId !== undefined){
const _errs11 = errors;
if(typeof data.objectWriteTraceId !== "string"){
validate24.errors = [{instancePath:instancePath+"/objectWriteTraceId",schemaPath:"#/properties/objectWriteTraceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"id":true,"new":true,"properties":true,"objectWriteTraceId":true},"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.results === undefined) && (missing0 = "results"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.status !== undefined){
const _errs1 = errors;
if(typeof data.status !== "string"){
validate23.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data1 = data.results;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate24(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numErrors !== undefined){
let data3 = data.numErrors;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/numErrors",schemaPath:"#/properties/numErrors/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data4 = data.errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.status === undefined) && (missing1 = "status")) || ((data5.message === undefined) && (missing1 = "message"))){
validate23.errors = [{instancePath:instancePath+"/errors/" + i1,schemaPath:"https://document.invalid/BatchError/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data5.status !== undefined){
const _errs13 = errors;
if(typeof data5.status !== "string"){
validate23.errors = [{instancePath:instancePath+"/errors/" + i1+"/status",schemaPath:"https://document.invalid/BatchError/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.category !== undefined){
const _errs15 = errors;
if(typeof data5.category !== "string"){
validate23.errors = [{instancePath:instancePath+"/errors/" + i1+"/category",schemaPath:"https://document.invalid/BatchError/properties/category/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.message !== undefined){
const _errs17 = errors;
if(typeof data5.message !== "string"){
validate23.errors = [{instancePath:instancePath+"/errors/" + i1+"/message",schemaPath:"https://document.invalid/BatchError/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.context !== undefined){
let data9 = data5.context;
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
let data10 = data9[key0];
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid6 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(typeof data10[i2] !== "string"){
validate23.errors = [{instancePath:instancePath+"/errors/" + i1+"/context/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"https://document.invalid/BatchError/properties/context/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/errors/" + i1+"/context/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"https://document.invalid/BatchError/properties/context/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/errors/" + i1+"/context",schemaPath:"https://document.invalid/BatchError/properties/context/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/errors/" + i1,schemaPath:"https://document.invalid/BatchError/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"status":true,"results":true,"numErrors":true,"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"status":true,"results":true,"numErrors":true,"errors":true},"dynamicProps":false,"dynamicItems":false};

export const v4 = validate27;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.inputs === undefined) && (missing0 = "inputs")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "inputs")){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inputs !== undefined){
let data0 = data.inputs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate28.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate28.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.id === undefined) && (missing1 = "id")) || ((data1.idProperty === undefined) && (missing1 = "idProperty"))) || ((data1.properties === undefined) && (missing1 = "properties"))){
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "idProperty")) || (key1 === "objectWriteTraceId")) || (key1 === "properties"))){
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length < 1){
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0+"/id",schemaPath:"#/properties/inputs/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0+"/id",schemaPath:"#/properties/inputs/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.idProperty !== undefined){
let data3 = data1.idProperty;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length < 1){
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0+"/idProperty",schemaPath:"#/properties/inputs/items/properties/idProperty/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0+"/idProperty",schemaPath:"#/properties/inputs/items/properties/idProperty/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.objectWriteTraceId !== undefined){
const _errs11 = errors;
if(typeof data1.objectWriteTraceId !== "string"){
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0+"/objectWriteTraceId",schemaPath:"#/properties/inputs/items/properties/objectWriteTraceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.properties !== undefined){
let data5 = data1.properties;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
const _errs17 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"https://document.invalid/Properties/additionalProperties/type",keyword:"type",params:{type: schema37.additionalProperties.type}}];
return false;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0+"/properties",schemaPath:"https://document.invalid/Properties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v5 = validate30;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.inputs === undefined) && (missing0 = "inputs")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "inputs")){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inputs !== undefined){
let data0 = data.inputs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate31.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate31.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.id === undefined) && (missing1 = "id")) || ((data1.properties === undefined) && (missing1 = "properties"))){
validate31.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((key1 === "id") || (key1 === "properties"))){
validate31.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length < 1){
validate31.errors = [{instancePath:instancePath+"/inputs/" + i0+"/id",schemaPath:"#/properties/inputs/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/inputs/" + i0+"/id",schemaPath:"#/properties/inputs/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.properties !== undefined){
let data3 = data1.properties;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate31.errors = [{instancePath:instancePath+"/inputs/" + i0+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"https://document.invalid/Properties/additionalProperties/type",keyword:"type",params:{type: schema37.additionalProperties.type}}];
return false;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/inputs/" + i0+"/properties",schemaPath:"https://document.invalid/Properties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v6 = validate33;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.inputs === undefined) && (missing0 = "inputs")) || ((data.properties === undefined) && (missing0 = "properties"))){
validate33.errors = [{instancePath,schemaPath:"https://document.invalid/ReadInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!((((key0 === "idProperty") || (key0 === "properties")) || (key0 === "propertiesWithHistory")) || (key0 === "inputs"))){
validate33.errors = [{instancePath,schemaPath:"https://document.invalid/ReadInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.idProperty !== undefined){
let data0 = data.idProperty;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length < 1){
validate33.errors = [{instancePath:instancePath+"/idProperty",schemaPath:"https://document.invalid/ReadInput/properties/idProperty/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/idProperty",schemaPath:"https://document.invalid/ReadInput/properties/idProperty/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.properties !== undefined){
let data1 = data.properties;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data1[i0] !== "string"){
validate33.errors = [{instancePath:instancePath+"/properties/" + i0,schemaPath:"https://document.invalid/ReadInput/properties/properties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/properties",schemaPath:"https://document.invalid/ReadInput/properties/properties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.propertiesWithHistory !== undefined){
let data3 = data.propertiesWithHistory;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 0){
validate33.errors = [{instancePath:instancePath+"/propertiesWithHistory",schemaPath:"https://document.invalid/ReadInput/properties/propertiesWithHistory/maxItems",keyword:"maxItems",params:{limit: 0}}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(typeof data3[i1] !== "string"){
validate33.errors = [{instancePath:instancePath+"/propertiesWithHistory/" + i1,schemaPath:"https://document.invalid/ReadInput/properties/propertiesWithHistory/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/propertiesWithHistory",schemaPath:"https://document.invalid/ReadInput/properties/propertiesWithHistory/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.inputs !== undefined){
let data5 = data.inputs;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
if(data5.length > 100){
validate33.errors = [{instancePath:instancePath+"/inputs",schemaPath:"https://document.invalid/ReadInput/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data5.length < 1){
validate33.errors = [{instancePath:instancePath+"/inputs",schemaPath:"https://document.invalid/ReadInput/properties/inputs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.id === undefined) && (missing1 = "id")){
validate33.errors = [{instancePath:instancePath+"/inputs/" + i2,schemaPath:"https://document.invalid/ReadInput/properties/inputs/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!(key1 === "id")){
validate33.errors = [{instancePath:instancePath+"/inputs/" + i2,schemaPath:"https://document.invalid/ReadInput/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.id !== undefined){
let data7 = data6.id;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(data7.length < 1){
validate33.errors = [{instancePath:instancePath+"/inputs/" + i2+"/id",schemaPath:"https://document.invalid/ReadInput/properties/inputs/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/inputs/" + i2+"/id",schemaPath:"https://document.invalid/ReadInput/properties/inputs/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/inputs/" + i2,schemaPath:"https://document.invalid/ReadInput/properties/inputs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/inputs",schemaPath:"https://document.invalid/ReadInput/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"https://document.invalid/ReadInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v7 = validate34;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.total === undefined) && (missing0 = "total")) || ((data.results === undefined) && (missing0 = "results"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.total !== undefined){
let data0 = data.total;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate35.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data1 = data.results;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate24(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paging !== undefined){
let data3 = data.paging;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.next !== undefined){
let data4 = data3.next;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.after !== undefined){
if(typeof data4.after !== "string"){
validate35.errors = [{instancePath:instancePath+"/paging/next/after",schemaPath:"#/properties/paging/properties/next/properties/after/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/paging/next",schemaPath:"#/properties/paging/properties/next/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/paging",schemaPath:"#/properties/paging/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"total":true,"results":true,"paging":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"total":true,"results":true,"paging":true},"dynamicProps":false,"dynamicItems":false};

export const v8 = validate38;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.properties === undefined) && (missing0 = "properties")) || ((data.limit === undefined) && (missing0 = "limit"))){
validate38.errors = [{instancePath,schemaPath:"https://document.invalid/SearchInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(((((key0 === "properties") || (key0 === "limit")) || (key0 === "after")) || (key0 === "query")) || (key0 === "filterGroups"))){
validate38.errors = [{instancePath,schemaPath:"https://document.invalid/SearchInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.properties !== undefined){
let data0 = data.properties;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data0[i0] !== "string"){
validate38.errors = [{instancePath:instancePath+"/properties/" + i0,schemaPath:"https://document.invalid/SearchInput/properties/properties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/properties",schemaPath:"https://document.invalid/SearchInput/properties/properties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.limit !== undefined){
let data2 = data.limit;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate38.errors = [{instancePath:instancePath+"/limit",schemaPath:"https://document.invalid/SearchInput/properties/limit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/limit",schemaPath:"https://document.invalid/SearchInput/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/limit",schemaPath:"https://document.invalid/SearchInput/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.after !== undefined){
const _errs9 = errors;
if(typeof data.after !== "string"){
validate38.errors = [{instancePath:instancePath+"/after",schemaPath:"https://document.invalid/SearchInput/properties/after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.query !== undefined){
const _errs11 = errors;
if(typeof data.query !== "string"){
validate38.errors = [{instancePath:instancePath+"/query",schemaPath:"https://document.invalid/SearchInput/properties/query/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.filterGroups !== undefined){
let data5 = data.filterGroups;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
if(data5.length > 5){
validate38.errors = [{instancePath:instancePath+"/filterGroups",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.filters === undefined) && (missing1 = "filters")){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1,schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!(key1 === "filters")){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1,schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.filters !== undefined){
let data7 = data6.filters;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
if(data7.length > 6){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data7.length < 1){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((data8.propertyName === undefined) && (missing2 = "propertyName")) || ((data8.operator === undefined) && (missing2 = "operator"))) || ((data8.values === undefined) && (missing2 = "values"))){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2,schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data8){
if(!(((key2 === "propertyName") || (key2 === "operator")) || (key2 === "values"))){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2,schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.propertyName !== undefined){
let data9 = data8.propertyName;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data9 === "string"){
if(data9.length < 1){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2+"/propertyName",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/properties/propertyName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2+"/propertyName",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/properties/propertyName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.operator !== undefined){
let data10 = data8.operator;
const _errs25 = errors;
if(typeof data10 !== "string"){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2+"/operator",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("IN" !== data10){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2+"/operator",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/properties/operator/const",keyword:"const",params:{allowedValue: "IN"}}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.values !== undefined){
let data11 = data8.values;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data11)){
if(data11.length > 100){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2+"/values",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data11.length < 1){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2+"/values",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/properties/values/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(typeof data11[i3] !== "string"){
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2+"/values/" + i3,schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/properties/values/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs29 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2+"/values",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters/" + i2,schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1+"/filters",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/properties/filters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/filterGroups/" + i1,schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/filterGroups",schemaPath:"https://document.invalid/SearchInput/properties/filterGroups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"https://document.invalid/SearchInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v9 = validate39;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.results === undefined) && (missing0 = "results"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.status !== undefined){
const _errs1 = errors;
if(typeof data.status !== "string"){
validate40.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data1 = data.results;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate40.errors = [{instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data3 = data.errors;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.status === undefined) && (missing1 = "status")) || ((data4.message === undefined) && (missing1 = "message"))){
validate40.errors = [{instancePath:instancePath+"/errors/" + i1,schemaPath:"https://document.invalid/BatchError/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data4.status !== undefined){
const _errs12 = errors;
if(typeof data4.status !== "string"){
validate40.errors = [{instancePath:instancePath+"/errors/" + i1+"/status",schemaPath:"https://document.invalid/BatchError/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.category !== undefined){
const _errs14 = errors;
if(typeof data4.category !== "string"){
validate40.errors = [{instancePath:instancePath+"/errors/" + i1+"/category",schemaPath:"https://document.invalid/BatchError/properties/category/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.message !== undefined){
const _errs16 = errors;
if(typeof data4.message !== "string"){
validate40.errors = [{instancePath:instancePath+"/errors/" + i1+"/message",schemaPath:"https://document.invalid/BatchError/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.context !== undefined){
let data8 = data4.context;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
let data9 = data8[key0];
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(typeof data9[i2] !== "string"){
validate40.errors = [{instancePath:instancePath+"/errors/" + i1+"/context/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"https://document.invalid/BatchError/properties/context/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/errors/" + i1+"/context/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"https://document.invalid/BatchError/properties/context/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/errors/" + i1+"/context",schemaPath:"https://document.invalid/BatchError/properties/context/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/errors/" + i1,schemaPath:"https://document.invalid/BatchError/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"status":true,"results":true,"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"status":true,"results":true,"errors":true},"dynamicProps":false,"dynamicItems":false};

export const v10 = validate42;
const schema55 = {"type":"object","additionalProperties":false,"required":["inputs"],"properties":{"inputs":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["from","to","types"],"properties":{"from":{"$ref":"https://document.invalid/ObjectId"},"to":{"$ref":"https://document.invalid/ObjectId"},"types":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["associationCategory","associationTypeId"],"properties":{"associationCategory":{"const":"HUBSPOT_DEFINED","type":"string"},"associationTypeId":{"enum":[81,204],"type":"integer"}}}}}}}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.inputs === undefined) && (missing0 = "inputs")){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "inputs")){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inputs !== undefined){
let data0 = data.inputs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate43.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate43.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.from === undefined) && (missing1 = "from")) || ((data1.to === undefined) && (missing1 = "to"))) || ((data1.types === undefined) && (missing1 = "types"))){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "from") || (key1 === "to")) || (key1 === "types"))){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.from !== undefined){
let data2 = data1.from;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.id === undefined) && (missing2 = "id")){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/from",schemaPath:"https://document.invalid/ObjectId/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs10 = errors;
for(const key2 in data2){
if(!(key2 === "id")){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/from",schemaPath:"https://document.invalid/ObjectId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data2.id !== undefined){
let data3 = data2.id;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length < 1){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/from/id",schemaPath:"https://document.invalid/ObjectId/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/from/id",schemaPath:"https://document.invalid/ObjectId/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/from",schemaPath:"https://document.invalid/ObjectId/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.to !== undefined){
let data4 = data1.to;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.id === undefined) && (missing3 = "id")){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/to",schemaPath:"https://document.invalid/ObjectId/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs16 = errors;
for(const key3 in data4){
if(!(key3 === "id")){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/to",schemaPath:"https://document.invalid/ObjectId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data4.id !== undefined){
let data5 = data4.id;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(data5.length < 1){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/to/id",schemaPath:"https://document.invalid/ObjectId/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/to/id",schemaPath:"https://document.invalid/ObjectId/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/to",schemaPath:"https://document.invalid/ObjectId/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.types !== undefined){
let data6 = data1.types;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length < 1){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types",schemaPath:"#/properties/inputs/items/properties/types/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if(((data7.associationCategory === undefined) && (missing4 = "associationCategory")) || ((data7.associationTypeId === undefined) && (missing4 = "associationTypeId"))){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types/" + i1,schemaPath:"#/properties/inputs/items/properties/types/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs23 = errors;
for(const key4 in data7){
if(!((key4 === "associationCategory") || (key4 === "associationTypeId"))){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types/" + i1,schemaPath:"#/properties/inputs/items/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs23 === errors){
if(data7.associationCategory !== undefined){
let data8 = data7.associationCategory;
const _errs24 = errors;
if(typeof data8 !== "string"){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/properties/inputs/items/properties/types/items/properties/associationCategory/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("HUBSPOT_DEFINED" !== data8){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/properties/inputs/items/properties/types/items/properties/associationCategory/const",keyword:"const",params:{allowedValue: "HUBSPOT_DEFINED"}}];
return false;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data7.associationTypeId !== undefined){
let data9 = data7.associationTypeId;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types/" + i1+"/associationTypeId",schemaPath:"#/properties/inputs/items/properties/types/items/properties/associationTypeId/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data9 === 81) || (data9 === 204))){
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types/" + i1+"/associationTypeId",schemaPath:"#/properties/inputs/items/properties/types/items/properties/associationTypeId/enum",keyword:"enum",params:{allowedValues: schema55.properties.inputs.items.properties.types.items.properties.associationTypeId.enum}}];
return false;
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types/" + i1,schemaPath:"#/properties/inputs/items/properties/types/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0+"/types",schemaPath:"#/properties/inputs/items/properties/types/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v11 = validate45;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.inputs === undefined) && (missing0 = "inputs")){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "inputs")){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inputs !== undefined){
let data0 = data.inputs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate46.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate46.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.id === undefined) && (missing1 = "id")){
validate46.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"https://document.invalid/ObjectId/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(key1 === "id")){
validate46.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"https://document.invalid/ObjectId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(data2.length < 1){
validate46.errors = [{instancePath:instancePath+"/inputs/" + i0+"/id",schemaPath:"https://document.invalid/ObjectId/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/inputs/" + i0+"/id",schemaPath:"https://document.invalid/ObjectId/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"https://document.invalid/ObjectId/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v12 = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) && (missing0 = "name")) || ((data.label === undefined) && (missing0 = "label"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.fieldType === undefined) && (missing0 = "fieldType"))) || ((data.groupName === undefined) && (missing0 = "groupName"))){
validate48.errors = [{instancePath,schemaPath:"https://document.invalid/Property/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate48.errors = [{instancePath:instancePath+"/name",schemaPath:"https://document.invalid/Property/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.label !== undefined){
const _errs4 = errors;
if(typeof data.label !== "string"){
validate48.errors = [{instancePath:instancePath+"/label",schemaPath:"https://document.invalid/Property/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate48.errors = [{instancePath:instancePath+"/description",schemaPath:"https://document.invalid/Property/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.type !== undefined){
const _errs8 = errors;
if(typeof data.type !== "string"){
validate48.errors = [{instancePath:instancePath+"/type",schemaPath:"https://document.invalid/Property/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fieldType !== undefined){
const _errs10 = errors;
if(typeof data.fieldType !== "string"){
validate48.errors = [{instancePath:instancePath+"/fieldType",schemaPath:"https://document.invalid/Property/properties/fieldType/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.groupName !== undefined){
const _errs12 = errors;
if(typeof data.groupName !== "string"){
validate48.errors = [{instancePath:instancePath+"/groupName",schemaPath:"https://document.invalid/Property/properties/groupName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.hasUniqueValue !== undefined){
const _errs14 = errors;
if(typeof data.hasUniqueValue !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/hasUniqueValue",schemaPath:"https://document.invalid/Property/properties/hasUniqueValue/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"https://document.invalid/Property/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"name":true,"label":true,"description":true,"type":true,"fieldType":true,"groupName":true,"hasUniqueValue":true},"dynamicProps":false,"dynamicItems":false};

export const v13 = validate49;

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/** The Error schema, which every answer outside the document's statuses carries too. */
export const isError: Validate = v1;

export const rules: { readonly [operationId: string]: Rules } = {
  upsertCommunications: {
    request: v4,
    responses: {
      200: { headers: v2, body: v3 },
      207: { headers: v2, body: v3 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  upsertTasks: {
    request: v4,
    responses: {
      200: { headers: v2, body: v3 },
      207: { headers: v2, body: v3 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  upsertContacts: {
    request: v4,
    responses: {
      200: { headers: v2, body: v3 },
      207: { headers: v2, body: v3 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  updateContacts: {
    request: v5,
    responses: {
      200: { headers: v2, body: v3 },
      207: { headers: v2, body: v3 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  readContacts: {
    request: v6,
    responses: {
      200: { headers: v2, body: v3 },
      207: { headers: v2, body: v3 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  searchContacts: {
    request: v8,
    responses: {
      200: { headers: v2, body: v7 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  associateWithContacts: {
    request: v10,
    responses: {
      200: { headers: v2, body: v9 },
      201: { headers: v2, body: v9 },
      207: { headers: v2, body: v9 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  archiveObjects: {
    request: v11,
    responses: {
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  readProperty: {
    request: v13,
    responses: {
      200: { headers: v2, body: v12 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  createProperty: {
    request: v12,
    responses: {
      201: { headers: v2, body: v12 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      409: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
};
