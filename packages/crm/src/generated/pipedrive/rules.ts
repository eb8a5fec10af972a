// Generated from specs/pipedrive.yaml. Do not edit: change the YAML, then run pnpm generate.
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
if(data.success !== undefined){
let data0 = data.success;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/success",schemaPath:"https://document.invalid/Error/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(false !== data0){
validate20.errors = [{instancePath:instancePath+"/success",schemaPath:"https://document.invalid/Error/properties/success/const",keyword:"const",params:{allowedValue: false}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error !== undefined){
const _errs4 = errors;
if(typeof data.error !== "string"){
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"https://document.invalid/Error/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error_info !== undefined){
const _errs6 = errors;
if(typeof data.error_info !== "string"){
validate20.errors = [{instancePath:instancePath+"/error_info",schemaPath:"https://document.invalid/Error/properties/error_info/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
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
validate20.evaluated = {"props":{"success":true,"error":true,"error_info":true},"dynamicProps":false,"dynamicItems":false};

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
const schema35 = {"type":"object","required":["success","data"],"properties":{"success":{"type":"boolean"},"data":{"type":"array","items":{"$ref":"https://document.invalid/Activity"}},"additional_data":{"type":["object","null"],"properties":{"next_cursor":{"type":["string","null"]}}}}};
const schema36 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer"},"subject":{"type":"string"},"note":{"type":["string","null"]},"person_id":{"type":["integer","null"]},"update_time":{"type":"string"}}};

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
if(((data.success === undefined) && (missing0 = "success")) || ((data.data === undefined) && (missing0 = "data"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.success !== undefined){
const _errs1 = errors;
if(typeof data.success !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.id === undefined) && (missing1 = "id")){
validate23.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"https://document.invalid/Activity/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"https://document.invalid/Activity/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.subject !== undefined){
const _errs10 = errors;
if(typeof data2.subject !== "string"){
validate23.errors = [{instancePath:instancePath+"/data/" + i0+"/subject",schemaPath:"https://document.invalid/Activity/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.note !== undefined){
let data5 = data2.note;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate23.errors = [{instancePath:instancePath+"/data/" + i0+"/note",schemaPath:"https://document.invalid/Activity/properties/note/type",keyword:"type",params:{type: schema36.properties.note.type}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.person_id !== undefined){
let data6 = data2.person_id;
const _errs14 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate23.errors = [{instancePath:instancePath+"/data/" + i0+"/person_id",schemaPath:"https://document.invalid/Activity/properties/person_id/type",keyword:"type",params:{type: schema36.properties.person_id.type}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.update_time !== undefined){
const _errs16 = errors;
if(typeof data2.update_time !== "string"){
validate23.errors = [{instancePath:instancePath+"/data/" + i0+"/update_time",schemaPath:"https://document.invalid/Activity/properties/update_time/type",keyword:"type",params:{type: "string"}}];
return false;
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
}
}
else {
validate23.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"https://document.invalid/Activity/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additional_data !== undefined){
let data8 = data.additional_data;
const _errs18 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate23.errors = [{instancePath:instancePath+"/additional_data",schemaPath:"#/properties/additional_data/type",keyword:"type",params:{type: schema35.properties.additional_data.type}}];
return false;
}
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.next_cursor !== undefined){
let data9 = data8.next_cursor;
if((typeof data9 !== "string") && (data9 !== null)){
validate23.errors = [{instancePath:instancePath+"/additional_data/next_cursor",schemaPath:"#/properties/additional_data/properties/next_cursor/type",keyword:"type",params:{type: schema35.properties.additional_data.properties.next_cursor.type}}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
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
validate23.evaluated = {"props":{"success":true,"data":true,"additional_data":true},"dynamicProps":false,"dynamicItems":false};


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
validate22.evaluated = {"props":{"success":true,"data":true,"additional_data":true},"dynamicProps":false,"dynamicItems":false};

export const v4 = validate25;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "person_id") || (key0 === "updated_since")) || (key0 === "limit")) || (key0 === "cursor"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.person_id !== undefined){
let data0 = data.person_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate25.errors = [{instancePath:instancePath+"/person_id",schemaPath:"#/properties/person_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_since !== undefined){
const _errs4 = errors;
if(typeof data.updated_since !== "string"){
validate25.errors = [{instancePath:instancePath+"/updated_since",schemaPath:"#/properties/updated_since/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data2 = data.limit;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate25.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cursor !== undefined){
const _errs8 = errors;
if(typeof data.cursor !== "string"){
validate25.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v5 = validate26;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.success === undefined) && (missing0 = "success")) || ((data.data === undefined) && (missing0 = "data"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.success !== undefined){
const _errs1 = errors;
if(typeof data.success !== "boolean"){
validate27.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.id === undefined) && (missing1 = "id")){
validate27.errors = [{instancePath:instancePath+"/data",schemaPath:"https://document.invalid/Activity/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate27.errors = [{instancePath:instancePath+"/data/id",schemaPath:"https://document.invalid/Activity/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.subject !== undefined){
const _errs8 = errors;
if(typeof data1.subject !== "string"){
validate27.errors = [{instancePath:instancePath+"/data/subject",schemaPath:"https://document.invalid/Activity/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.note !== undefined){
let data4 = data1.note;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate27.errors = [{instancePath:instancePath+"/data/note",schemaPath:"https://document.invalid/Activity/properties/note/type",keyword:"type",params:{type: schema36.properties.note.type}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.person_id !== undefined){
let data5 = data1.person_id;
const _errs12 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate27.errors = [{instancePath:instancePath+"/data/person_id",schemaPath:"https://document.invalid/Activity/properties/person_id/type",keyword:"type",params:{type: schema36.properties.person_id.type}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.update_time !== undefined){
const _errs14 = errors;
if(typeof data1.update_time !== "string"){
validate27.errors = [{instancePath:instancePath+"/data/update_time",schemaPath:"https://document.invalid/Activity/properties/update_time/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
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
validate27.errors = [{instancePath:instancePath+"/data",schemaPath:"https://document.invalid/Activity/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"success":true,"data":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"success":true,"data":true},"dynamicProps":false,"dynamicItems":false};

export const v6 = validate29;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern5 = new RegExp("^\\d\\d:\\d\\d$", "u");

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs2 = errors;
for(const key0 in data){
if(!(((((((key0 === "subject") || (key0 === "type")) || (key0 === "done")) || (key0 === "due_date")) || (key0 === "due_time")) || (key0 === "note")) || (key0 === "participants"))){
validate29.errors = [{instancePath,schemaPath:"https://document.invalid/ActivityInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.subject !== undefined){
let data0 = data.subject;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 255){
validate29.errors = [{instancePath:instancePath+"/subject",schemaPath:"https://document.invalid/ActivityInput/properties/subject/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/subject",schemaPath:"https://document.invalid/ActivityInput/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.type !== undefined){
const _errs5 = errors;
if(typeof data.type !== "string"){
validate29.errors = [{instancePath:instancePath+"/type",schemaPath:"https://document.invalid/ActivityInput/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.done !== undefined){
const _errs7 = errors;
if(typeof data.done !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/done",schemaPath:"https://document.invalid/ActivityInput/properties/done/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.due_date !== undefined){
let data3 = data.due_date;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate29.errors = [{instancePath:instancePath+"/due_date",schemaPath:"https://document.invalid/ActivityInput/properties/due_date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/due_date",schemaPath:"https://document.invalid/ActivityInput/properties/due_date/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.due_time !== undefined){
let data4 = data.due_time;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
validate29.errors = [{instancePath:instancePath+"/due_time",schemaPath:"https://document.invalid/ActivityInput/properties/due_time/pattern",keyword:"pattern",params:{pattern: "^\\d\\d:\\d\\d$"}}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/due_time",schemaPath:"https://document.invalid/ActivityInput/properties/due_time/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.note !== undefined){
const _errs13 = errors;
if(typeof data.note !== "string"){
validate29.errors = [{instancePath:instancePath+"/note",schemaPath:"https://document.invalid/ActivityInput/properties/note/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.participants !== undefined){
let data6 = data.participants;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if(((data7.person_id === undefined) && (missing0 = "person_id")) || ((data7.primary === undefined) && (missing0 = "primary"))){
validate29.errors = [{instancePath:instancePath+"/participants/" + i0,schemaPath:"https://document.invalid/ActivityInput/properties/participants/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data7){
if(!((key1 === "person_id") || (key1 === "primary"))){
validate29.errors = [{instancePath:instancePath+"/participants/" + i0,schemaPath:"https://document.invalid/ActivityInput/properties/participants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.person_id !== undefined){
let data8 = data7.person_id;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate29.errors = [{instancePath:instancePath+"/participants/" + i0+"/person_id",schemaPath:"https://document.invalid/ActivityInput/properties/participants/items/properties/person_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.primary !== undefined){
const _errs22 = errors;
if(typeof data7.primary !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/participants/" + i0+"/primary",schemaPath:"https://document.invalid/ActivityInput/properties/participants/items/properties/primary/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/participants/" + i0,schemaPath:"https://document.invalid/ActivityInput/properties/participants/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/participants",schemaPath:"https://document.invalid/ActivityInput/properties/participants/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs15 === errors;
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
validate29.errors = [{instancePath,schemaPath:"https://document.invalid/ActivityInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v7 = validate30;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.success === undefined) && (missing0 = "success")) || ((data.data === undefined) && (missing0 = "data"))){
validate31.errors = [{instancePath,schemaPath:"https://document.invalid/SearchResult/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/success",schemaPath:"https://document.invalid/SearchResult/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.items === undefined) && (missing1 = "items")){
validate31.errors = [{instancePath:instancePath+"/data",schemaPath:"https://document.invalid/SearchResult/properties/data/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.items !== undefined){
let data2 = data1.items;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.item === undefined) && (missing2 = "item")){
validate31.errors = [{instancePath:instancePath+"/data/items/" + i0,schemaPath:"https://document.invalid/SearchResult/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data3.item !== undefined){
let data4 = data3.item;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.id === undefined) && (missing3 = "id")){
validate31.errors = [{instancePath:instancePath+"/data/items/" + i0+"/item",schemaPath:"https://document.invalid/SearchResult/properties/data/properties/items/items/properties/item/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data4.id !== undefined){
let data5 = data4.id;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate31.errors = [{instancePath:instancePath+"/data/items/" + i0+"/item/id",schemaPath:"https://document.invalid/SearchResult/properties/data/properties/items/items/properties/item/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.name !== undefined){
const _errs14 = errors;
if(typeof data4.name !== "string"){
validate31.errors = [{instancePath:instancePath+"/data/items/" + i0+"/item/name",schemaPath:"https://document.invalid/SearchResult/properties/data/properties/items/items/properties/item/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/data/items/" + i0+"/item",schemaPath:"https://document.invalid/SearchResult/properties/data/properties/items/items/properties/item/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/data/items/" + i0,schemaPath:"https://document.invalid/SearchResult/properties/data/properties/items/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/data/items",schemaPath:"https://document.invalid/SearchResult/properties/data/properties/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/data",schemaPath:"https://document.invalid/SearchResult/properties/data/type",keyword:"type",params:{type: "object"}}];
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
validate31.errors = [{instancePath,schemaPath:"https://document.invalid/SearchResult/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"success":true,"data":true},"dynamicProps":false,"dynamicItems":false};

export const v9 = validate32;
const schema46 = {"type":"object","required":["term"],"properties":{"term":{"type":"string","minLength":2},"fields":{"type":"string","enum":["custom_fields","name"]},"exact_match":{"type":"boolean"},"limit":{"type":"integer","minimum":1,"maximum":100}},"additionalProperties":false};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.term === undefined) && (missing0 = "term")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "term") || (key0 === "fields")) || (key0 === "exact_match")) || (key0 === "limit"))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.term !== undefined){
let data0 = data.term;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 2){
validate32.errors = [{instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate32.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "custom_fields") || (data1 === "name"))){
validate32.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/enum",keyword:"enum",params:{allowedValues: schema46.properties.fields.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exact_match !== undefined){
const _errs6 = errors;
if(typeof data.exact_match !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/exact_match",schemaPath:"#/properties/exact_match/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data3 = data.limit;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate32.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
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
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.success === undefined) && (missing0 = "success")) || ((data.data === undefined) && (missing0 = "data"))){
validate33.errors = [{instancePath,schemaPath:"https://document.invalid/PersonResult/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/success",schemaPath:"https://document.invalid/PersonResult/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.id === undefined) && (missing1 = "id")){
validate33.errors = [{instancePath:instancePath+"/data",schemaPath:"https://document.invalid/PersonResult/properties/data/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate33.errors = [{instancePath:instancePath+"/data/id",schemaPath:"https://document.invalid/PersonResult/properties/data/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/data",schemaPath:"https://document.invalid/PersonResult/properties/data/type",keyword:"type",params:{type: "object"}}];
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
validate33.errors = [{instancePath,schemaPath:"https://document.invalid/PersonResult/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"success":true,"data":true},"dynamicProps":false,"dynamicItems":false};

export const v11 = validate34;
const schema50 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"custom_fields":{"type":"object","additionalProperties":{"type":["string","number","null"]}}}};

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
const _errs2 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "custom_fields"))){
validate34.errors = [{instancePath,schemaPath:"https://document.invalid/PersonInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"https://document.invalid/PersonInput/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.custom_fields !== undefined){
let data1 = data.custom_fields;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
const _errs8 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
validate34.errors = [{instancePath:instancePath+"/custom_fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"https://document.invalid/PersonInput/properties/custom_fields/additionalProperties/type",keyword:"type",params:{type: schema50.properties.custom_fields.additionalProperties.type}}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/custom_fields",schemaPath:"https://document.invalid/PersonInput/properties/custom_fields/type",keyword:"type",params:{type: "object"}}];
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
else {
validate34.errors = [{instancePath,schemaPath:"https://document.invalid/PersonInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.success === undefined) && (missing0 = "success")) || ((data.data === undefined) && (missing0 = "data"))){
validate35.errors = [{instancePath,schemaPath:"https://document.invalid/ActivityTypes/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/success",schemaPath:"https://document.invalid/ActivityTypes/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
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
if(((data2.key_string === undefined) && (missing1 = "key_string")) || ((data2.name === undefined) && (missing1 = "name"))){
validate35.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"https://document.invalid/ActivityTypes/properties/data/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.key_string !== undefined){
const _errs8 = errors;
if(typeof data2.key_string !== "string"){
validate35.errors = [{instancePath:instancePath+"/data/" + i0+"/key_string",schemaPath:"https://document.invalid/ActivityTypes/properties/data/items/properties/key_string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.name !== undefined){
const _errs10 = errors;
if(typeof data2.name !== "string"){
validate35.errors = [{instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"https://document.invalid/ActivityTypes/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"https://document.invalid/ActivityTypes/properties/data/items/type",keyword:"type",params:{type: "object"}}];
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
validate35.errors = [{instancePath:instancePath+"/data",schemaPath:"https://document.invalid/ActivityTypes/properties/data/type",keyword:"type",params:{type: "array"}}];
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
validate35.errors = [{instancePath,schemaPath:"https://document.invalid/ActivityTypes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"success":true,"data":true},"dynamicProps":false,"dynamicItems":false};

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
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};

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
if(((data.name === undefined) && (missing0 = "name")) || ((data.icon_key === undefined) && (missing0 = "icon_key"))){
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/ActivityTypeInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "icon_key"))){
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/ActivityTypeInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate37.errors = [{instancePath:instancePath+"/name",schemaPath:"https://document.invalid/ActivityTypeInput/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.icon_key !== undefined){
const _errs5 = errors;
if(typeof data.icon_key !== "string"){
validate37.errors = [{instancePath:instancePath+"/icon_key",schemaPath:"https://document.invalid/ActivityTypeInput/properties/icon_key/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/ActivityTypeInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v15 = validate38;

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
if(((data.success === undefined) && (missing0 = "success")) || ((data.data === undefined) && (missing0 = "data"))){
validate38.errors = [{instancePath,schemaPath:"https://document.invalid/PersonFields/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/success",schemaPath:"https://document.invalid/PersonFields/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
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
if(((data2.key === undefined) && (missing1 = "key")) || ((data2.name === undefined) && (missing1 = "name"))){
validate38.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"https://document.invalid/PersonFields/properties/data/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.key !== undefined){
const _errs8 = errors;
if(typeof data2.key !== "string"){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/key",schemaPath:"https://document.invalid/PersonFields/properties/data/items/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.name !== undefined){
const _errs10 = errors;
if(typeof data2.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"https://document.invalid/PersonFields/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.field_type !== undefined){
const _errs12 = errors;
if(typeof data2.field_type !== "string"){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/field_type",schemaPath:"https://document.invalid/PersonFields/properties/data/items/properties/field_type/type",keyword:"type",params:{type: "string"}}];
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
validate38.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"https://document.invalid/PersonFields/properties/data/items/type",keyword:"type",params:{type: "object"}}];
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
validate38.errors = [{instancePath:instancePath+"/data",schemaPath:"https://document.invalid/PersonFields/properties/data/type",keyword:"type",params:{type: "array"}}];
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
validate38.errors = [{instancePath,schemaPath:"https://document.invalid/PersonFields/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"success":true,"data":true},"dynamicProps":false,"dynamicItems":false};

export const v16 = validate39;
const schema59 = {"type":"object","additionalProperties":false,"required":["name","field_type"],"properties":{"name":{"type":"string"},"field_type":{"enum":["varchar","double","date"],"type":"string"}}};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.field_type === undefined) && (missing0 = "field_type"))){
validate39.errors = [{instancePath,schemaPath:"https://document.invalid/PersonFieldInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "field_type"))){
validate39.errors = [{instancePath,schemaPath:"https://document.invalid/PersonFieldInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate39.errors = [{instancePath:instancePath+"/name",schemaPath:"https://document.invalid/PersonFieldInput/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.field_type !== undefined){
let data1 = data.field_type;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate39.errors = [{instancePath:instancePath+"/field_type",schemaPath:"https://document.invalid/PersonFieldInput/properties/field_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "varchar") || (data1 === "double")) || (data1 === "date"))){
validate39.errors = [{instancePath:instancePath+"/field_type",schemaPath:"https://document.invalid/PersonFieldInput/properties/field_type/enum",keyword:"enum",params:{allowedValues: schema59.properties.field_type.enum}}];
return false;
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
validate39.errors = [{instancePath,schemaPath:"https://document.invalid/PersonFieldInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/** The Error schema, which every answer outside the document's statuses carries too. */
export const isError: Validate = v1;

export const rules: { readonly [operationId: string]: Rules } = {
  listActivities: {
    request: v4,
    responses: {
      200: { headers: v2, body: v3 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  createActivity: {
    request: v6,
    responses: {
      201: { headers: v2, body: v5 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  deleteActivity: {
    request: v7,
    responses: {
      200: { headers: v2, body: v5 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  updateActivity: {
    request: v6,
    responses: {
      200: { headers: v2, body: v5 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  searchPersons: {
    request: v9,
    responses: {
      200: { headers: v2, body: v8 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  createPerson: {
    request: v11,
    responses: {
      201: { headers: v2, body: v10 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  updatePerson: {
    request: v11,
    responses: {
      200: { headers: v2, body: v10 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      404: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  listActivityTypes: {
    request: v7,
    responses: {
      200: { headers: v2, body: v12 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  createActivityType: {
    request: v14,
    responses: {
      200: { headers: v2, body: v13 },
      201: { headers: v2, body: v13 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  listPersonFields: {
    request: v7,
    responses: {
      200: { headers: v2, body: v15 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
  createPersonField: {
    request: v16,
    responses: {
      200: { headers: v2, body: v13 },
      201: { headers: v2, body: v13 },
      400: { headers: v2, body: v1 },
      401: { headers: v2, body: v1 },
      403: { headers: v2, body: v1 },
      429: { headers: v2, body: v1 },
      500: { headers: v2, body: v1 },
    },
  },
};
