// Generated from specs/salesforce.yaml. Do not edit: change the YAML, then run pnpm generate.
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
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.errorCode === undefined) && (missing0 = "errorCode")) || ((data0.message === undefined) && (missing0 = "message"))){
validate20.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/Error/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.errorCode !== undefined){
const _errs4 = errors;
if(typeof data0.errorCode !== "string"){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/errorCode",schemaPath:"https://document.invalid/Error/items/properties/errorCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/message",schemaPath:"https://document.invalid/Error/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/Error/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"https://document.invalid/Error/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.access_token === undefined) && (missing0 = "access_token")){
validate22.errors = [{instancePath,schemaPath:"https://document.invalid/Token/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.access_token !== undefined){
const _errs2 = errors;
if(typeof data.access_token !== "string"){
validate22.errors = [{instancePath:instancePath+"/access_token",schemaPath:"https://document.invalid/Token/properties/access_token/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.instance_url !== undefined){
const _errs4 = errors;
if(typeof data.instance_url !== "string"){
validate22.errors = [{instancePath:instancePath+"/instance_url",schemaPath:"https://document.invalid/Token/properties/instance_url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"https://document.invalid/Token/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"access_token":true,"instance_url":true},"dynamicProps":false,"dynamicItems":false};

export const v4 = validate23;

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate23.errors = [{instancePath,schemaPath:"https://document.invalid/TokenError/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.error !== undefined){
const _errs2 = errors;
if(typeof data.error !== "string"){
validate23.errors = [{instancePath:instancePath+"/error",schemaPath:"https://document.invalid/TokenError/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error_description !== undefined){
const _errs4 = errors;
if(typeof data.error_description !== "string"){
validate23.errors = [{instancePath:instancePath+"/error_description",schemaPath:"https://document.invalid/TokenError/properties/error_description/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"https://document.invalid/TokenError/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"error":true,"error_description":true},"dynamicProps":false,"dynamicItems":false};

export const v5 = validate24;

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.grant_type === undefined) && (missing0 = "grant_type")) || ((data.client_id === undefined) && (missing0 = "client_id"))) || ((data.client_secret === undefined) && (missing0 = "client_secret"))){
validate24.errors = [{instancePath,schemaPath:"https://document.invalid/TokenInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(((key0 === "grant_type") || (key0 === "client_id")) || (key0 === "client_secret"))){
validate24.errors = [{instancePath,schemaPath:"https://document.invalid/TokenInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.grant_type !== undefined){
let data0 = data.grant_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:instancePath+"/grant_type",schemaPath:"https://document.invalid/TokenInput/properties/grant_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("client_credentials" !== data0){
validate24.errors = [{instancePath:instancePath+"/grant_type",schemaPath:"https://document.invalid/TokenInput/properties/grant_type/const",keyword:"const",params:{allowedValue: "client_credentials"}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.client_id !== undefined){
const _errs5 = errors;
if(typeof data.client_id !== "string"){
validate24.errors = [{instancePath:instancePath+"/client_id",schemaPath:"https://document.invalid/TokenInput/properties/client_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.client_secret !== undefined){
const _errs7 = errors;
if(typeof data.client_secret !== "string"){
validate24.errors = [{instancePath:instancePath+"/client_secret",schemaPath:"https://document.invalid/TokenInput/properties/client_secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"https://document.invalid/TokenInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v6 = validate25;
const schema42 = {"type":"object","required":["success"],"properties":{"id":{"type":["string","null"]},"success":{"type":"boolean"},"created":{"type":"boolean"},"errors":{"type":"array","items":{"type":"object","required":["statusCode","message"],"properties":{"statusCode":{"type":"string"},"message":{"type":"string"},"fields":{"type":"array","items":{"type":"string"}}}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.success === undefined) && (missing0 = "success")){
validate26.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/SaveResult/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate26.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"https://document.invalid/SaveResult/properties/id/type",keyword:"type",params:{type: schema42.properties.id.type}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.success !== undefined){
const _errs6 = errors;
if(typeof data0.success !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/" + i0+"/success",schemaPath:"https://document.invalid/SaveResult/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.created !== undefined){
const _errs8 = errors;
if(typeof data0.created !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/" + i0+"/created",schemaPath:"https://document.invalid/SaveResult/properties/created/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.errors !== undefined){
let data4 = data0.errors;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.statusCode === undefined) && (missing1 = "statusCode")) || ((data5.message === undefined) && (missing1 = "message"))){
validate26.errors = [{instancePath:instancePath+"/" + i0+"/errors/" + i1,schemaPath:"https://document.invalid/SaveResult/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data5.statusCode !== undefined){
const _errs14 = errors;
if(typeof data5.statusCode !== "string"){
validate26.errors = [{instancePath:instancePath+"/" + i0+"/errors/" + i1+"/statusCode",schemaPath:"https://document.invalid/SaveResult/properties/errors/items/properties/statusCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.message !== undefined){
const _errs16 = errors;
if(typeof data5.message !== "string"){
validate26.errors = [{instancePath:instancePath+"/" + i0+"/errors/" + i1+"/message",schemaPath:"https://document.invalid/SaveResult/properties/errors/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.fields !== undefined){
let data8 = data5.fields;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid5 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(typeof data8[i2] !== "string"){
validate26.errors = [{instancePath:instancePath+"/" + i0+"/errors/" + i1+"/fields/" + i2,schemaPath:"https://document.invalid/SaveResult/properties/errors/items/properties/fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/" + i0+"/errors/" + i1+"/fields",schemaPath:"https://document.invalid/SaveResult/properties/errors/items/properties/fields/type",keyword:"type",params:{type: "array"}}];
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
else {
validate26.errors = [{instancePath:instancePath+"/" + i0+"/errors/" + i1,schemaPath:"https://document.invalid/SaveResult/properties/errors/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/" + i0+"/errors",schemaPath:"https://document.invalid/SaveResult/properties/errors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs10 === errors;
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
validate26.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/SaveResult/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v7 = validate28;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.allOrNone === undefined) && (missing0 = "allOrNone")) || ((data.records === undefined) && (missing0 = "records"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "allOrNone") || (key0 === "records"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.allOrNone !== undefined){
const _errs2 = errors;
if(typeof data.allOrNone !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/allOrNone",schemaPath:"#/properties/allOrNone/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data1 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 200){
validate29.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
if(data1.length < 1){
validate29.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.attributes === undefined) && (missing1 = "attributes")){
validate29.errors = [{instancePath:instancePath+"/records/" + i0,schemaPath:"https://document.invalid/SObject/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.attributes !== undefined){
let data3 = data2.attributes;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.type === undefined) && (missing2 = "type")){
validate29.errors = [{instancePath:instancePath+"/records/" + i0+"/attributes",schemaPath:"https://document.invalid/SObject/properties/attributes/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data3){
if(!(key1 === "type")){
validate29.errors = [{instancePath:instancePath+"/records/" + i0+"/attributes",schemaPath:"https://document.invalid/SObject/properties/attributes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
validate29.errors = [{instancePath:instancePath+"/records/" + i0+"/attributes/type",schemaPath:"https://document.invalid/SObject/properties/attributes/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/records/" + i0+"/attributes",schemaPath:"https://document.invalid/SObject/properties/attributes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/records/" + i0,schemaPath:"https://document.invalid/SObject/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v8 = validate31;

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
if((data.ids === undefined) && (missing0 = "ids")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ids") || (key0 === "allOrNone"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ids !== undefined){
let data0 = data.ids;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate31.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allOrNone !== undefined){
const _errs4 = errors;
if(typeof data.allOrNone !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/allOrNone",schemaPath:"#/properties/allOrNone/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
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

export const v9 = validate32;
const schema48 = {"type":"object","required":["totalSize","done","records"],"properties":{"totalSize":{"type":"integer"},"done":{"type":"boolean"},"nextRecordsUrl":{"type":"string"},"records":{"type":"array","items":{"type":"object","required":["Id"],"properties":{"Id":{"type":"string"}},"additionalProperties":{"type":["string","number","boolean","object","null"]}}}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
if((((data.totalSize === undefined) && (missing0 = "totalSize")) || ((data.done === undefined) && (missing0 = "done"))) || ((data.records === undefined) && (missing0 = "records"))){
validate32.errors = [{instancePath,schemaPath:"https://document.invalid/QueryResult/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.totalSize !== undefined){
let data0 = data.totalSize;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate32.errors = [{instancePath:instancePath+"/totalSize",schemaPath:"https://document.invalid/QueryResult/properties/totalSize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.done !== undefined){
const _errs4 = errors;
if(typeof data.done !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/done",schemaPath:"https://document.invalid/QueryResult/properties/done/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.nextRecordsUrl !== undefined){
const _errs6 = errors;
if(typeof data.nextRecordsUrl !== "string"){
validate32.errors = [{instancePath:instancePath+"/nextRecordsUrl",schemaPath:"https://document.invalid/QueryResult/properties/nextRecordsUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.records !== undefined){
let data3 = data.records;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.Id === undefined) && (missing1 = "Id")){
validate32.errors = [{instancePath:instancePath+"/records/" + i0,schemaPath:"https://document.invalid/QueryResult/properties/records/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs12 = errors;
for(const key0 in data4){
if(!(key0 === "Id")){
let data5 = data4[key0];
const _errs13 = errors;
if(((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))) && (data5 !== null)){
validate32.errors = [{instancePath:instancePath+"/records/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"https://document.invalid/QueryResult/properties/records/items/additionalProperties/type",keyword:"type",params:{type: schema48.properties.records.items.additionalProperties.type}}];
return false;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
if(_errs12 === errors){
if(data4.Id !== undefined){
if(typeof data4.Id !== "string"){
validate32.errors = [{instancePath:instancePath+"/records/" + i0+"/Id",schemaPath:"https://document.invalid/QueryResult/properties/records/items/properties/Id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/records/" + i0,schemaPath:"https://document.invalid/QueryResult/properties/records/items/type",keyword:"type",params:{type: "object"}}];
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
validate32.errors = [{instancePath:instancePath+"/records",schemaPath:"https://document.invalid/QueryResult/properties/records/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"https://document.invalid/QueryResult/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"totalSize":true,"done":true,"nextRecordsUrl":true,"records":true},"dynamicProps":false,"dynamicItems":false};

export const v10 = validate33;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.q === undefined) && (missing0 = "q")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "q")){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.q !== undefined){
let data0 = data.q;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 15000){
validate33.errors = [{instancePath:instancePath+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit: 15000}}];
return false;
}
else {
if(data0.length < 1){
validate33.errors = [{instancePath:instancePath+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v11 = validate34;

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate34.errors = [{instancePath,schemaPath:"https://document.invalid/Describe/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"https://document.invalid/Describe/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.name === undefined) && (missing1 = "name")){
validate34.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"https://document.invalid/Describe/properties/fields/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.name !== undefined){
const _errs8 = errors;
if(typeof data2.name !== "string"){
validate34.errors = [{instancePath:instancePath+"/fields/" + i0+"/name",schemaPath:"https://document.invalid/Describe/properties/fields/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.externalId !== undefined){
const _errs10 = errors;
if(typeof data2.externalId !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/fields/" + i0+"/externalId",schemaPath:"https://document.invalid/Describe/properties/fields/items/properties/externalId/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.unique !== undefined){
const _errs12 = errors;
if(typeof data2.unique !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/fields/" + i0+"/unique",schemaPath:"https://document.invalid/Describe/properties/fields/items/properties/unique/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"https://document.invalid/Describe/properties/fields/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/fields",schemaPath:"https://document.invalid/Describe/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"https://document.invalid/Describe/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"name":true,"fields":true},"dynamicProps":false,"dynamicItems":false};

export const v12 = validate35;

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
for(const key0 in data){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
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
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v13 = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
if((data.success === undefined) && (missing0 = "success")){
validate36.errors = [{instancePath,schemaPath:"https://document.invalid/SaveResult/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"https://document.invalid/SaveResult/properties/id/type",keyword:"type",params:{type: schema42.properties.id.type}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.success !== undefined){
const _errs4 = errors;
if(typeof data.success !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/success",schemaPath:"https://document.invalid/SaveResult/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created !== undefined){
const _errs6 = errors;
if(typeof data.created !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/created",schemaPath:"https://document.invalid/SaveResult/properties/created/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.errors !== undefined){
let data3 = data.errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.statusCode === undefined) && (missing1 = "statusCode")) || ((data4.message === undefined) && (missing1 = "message"))){
validate36.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"https://document.invalid/SaveResult/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data4.statusCode !== undefined){
const _errs12 = errors;
if(typeof data4.statusCode !== "string"){
validate36.errors = [{instancePath:instancePath+"/errors/" + i0+"/statusCode",schemaPath:"https://document.invalid/SaveResult/properties/errors/items/properties/statusCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.message !== undefined){
const _errs14 = errors;
if(typeof data4.message !== "string"){
validate36.errors = [{instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"https://document.invalid/SaveResult/properties/errors/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.fields !== undefined){
let data7 = data4.fields;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(typeof data7[i1] !== "string"){
validate36.errors = [{instancePath:instancePath+"/errors/" + i0+"/fields/" + i1,schemaPath:"https://document.invalid/SaveResult/properties/errors/items/properties/fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/errors/" + i0+"/fields",schemaPath:"https://document.invalid/SaveResult/properties/errors/items/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"https://document.invalid/SaveResult/properties/errors/items/type",keyword:"type",params:{type: "object"}}];
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
validate36.errors = [{instancePath:instancePath+"/errors",schemaPath:"https://document.invalid/SaveResult/properties/errors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"https://document.invalid/SaveResult/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"id":true,"success":true,"created":true,"errors":true},"dynamicProps":false,"dynamicItems":false};

export const v14 = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
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
if(((data.FullName === undefined) && (missing0 = "FullName")) || ((data.Metadata === undefined) && (missing0 = "Metadata"))){
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/CustomField/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!((key0 === "FullName") || (key0 === "Metadata"))){
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/CustomField/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.FullName !== undefined){
const _errs3 = errors;
if(typeof data.FullName !== "string"){
validate37.errors = [{instancePath:instancePath+"/FullName",schemaPath:"https://document.invalid/CustomField/properties/FullName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.Metadata !== undefined){
let data1 = data.Metadata;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.label === undefined) && (missing1 = "label")) || ((data1.type === undefined) && (missing1 = "type"))){
validate37.errors = [{instancePath:instancePath+"/Metadata",schemaPath:"https://document.invalid/CustomField/properties/Metadata/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((((((key1 === "label") || (key1 === "type")) || (key1 === "length")) || (key1 === "precision")) || (key1 === "scale")) || (key1 === "externalId")) || (key1 === "unique")) || (key1 === "caseSensitive"))){
validate37.errors = [{instancePath:instancePath+"/Metadata",schemaPath:"https://document.invalid/CustomField/properties/Metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.label !== undefined){
const _errs8 = errors;
if(typeof data1.label !== "string"){
validate37.errors = [{instancePath:instancePath+"/Metadata/label",schemaPath:"https://document.invalid/CustomField/properties/Metadata/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.type !== undefined){
const _errs10 = errors;
if(typeof data1.type !== "string"){
validate37.errors = [{instancePath:instancePath+"/Metadata/type",schemaPath:"https://document.invalid/CustomField/properties/Metadata/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.length !== undefined){
let data4 = data1.length;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate37.errors = [{instancePath:instancePath+"/Metadata/length",schemaPath:"https://document.invalid/CustomField/properties/Metadata/properties/length/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.precision !== undefined){
let data5 = data1.precision;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate37.errors = [{instancePath:instancePath+"/Metadata/precision",schemaPath:"https://document.invalid/CustomField/properties/Metadata/properties/precision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.scale !== undefined){
let data6 = data1.scale;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate37.errors = [{instancePath:instancePath+"/Metadata/scale",schemaPath:"https://document.invalid/CustomField/properties/Metadata/properties/scale/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.externalId !== undefined){
const _errs18 = errors;
if(typeof data1.externalId !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/Metadata/externalId",schemaPath:"https://document.invalid/CustomField/properties/Metadata/properties/externalId/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.unique !== undefined){
const _errs20 = errors;
if(typeof data1.unique !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/Metadata/unique",schemaPath:"https://document.invalid/CustomField/properties/Metadata/properties/unique/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.caseSensitive !== undefined){
const _errs22 = errors;
if(typeof data1.caseSensitive !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/Metadata/caseSensitive",schemaPath:"https://document.invalid/CustomField/properties/Metadata/properties/caseSensitive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
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
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/Metadata",schemaPath:"https://document.invalid/CustomField/properties/Metadata/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/CustomField/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/** The Error schema, which every answer outside the document's statuses carries too. */
export const isError: Validate = v1;

export const rules: { readonly [operationId: string]: Rules } = {
  createToken: {
    request: v5,
    responses: {
      200: { headers: v2, body: v3 },
      400: { headers: v2, body: v4 },
      401: { headers: v2, body: v4 },
    },
  },
  upsertRecords: {
    request: v7,
    responses: {
      200: { headers: v2, body: v6 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
      503: { headers: v2, body: v1 },
    },
  },
  deleteRecords: {
    request: v8,
    responses: {
      200: { headers: v2, body: v6 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
      503: { headers: v2, body: v1 },
    },
  },
  updateRecords: {
    request: v7,
    responses: {
      200: { headers: v2, body: v6 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
      503: { headers: v2, body: v1 },
    },
  },
  query: {
    request: v10,
    responses: {
      200: { headers: v2, body: v9 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
      503: { headers: v2, body: v1 },
    },
  },
  describeObject: {
    request: v12,
    responses: {
      200: { headers: v2, body: v11 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
      503: { headers: v2, body: v1 },
    },
  },
  createField: {
    request: v14,
    responses: {
      201: { headers: v2, body: v13 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
      503: { headers: v2, body: v1 },
    },
  },
};
