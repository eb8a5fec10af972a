// Generated from control.yaml. Do not edit: change the YAML, then run pnpm generate.
// @ts-nocheck

import type { Rules, Validate } from "../../conformance.ts";

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
if(((data.success === undefined) && (missing0 = "success")) || ((data.error === undefined) && (missing0 = "error"))){
validate20.errors = [{instancePath,schemaPath:"https://document.invalid/Error/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/success",schemaPath:"https://document.invalid/Error/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error !== undefined){
let data1 = data.error;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/error",schemaPath:"https://document.invalid/Error/properties/error/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs8 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err1 = {instancePath:instancePath+"/error",schemaPath:"https://document.invalid/Error/properties/error/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err2 = {instancePath:instancePath+"/error",schemaPath:"https://document.invalid/Error/properties/error/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
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
validate20.errors = [{instancePath,schemaPath:"https://document.invalid/Error/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"success":true,"error":true},"dynamicProps":false,"dynamicItems":false};

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
const schema40 = {"type":"object","required":["id","kind","operation","probability","left","latencyMs","strikes"],"properties":{"id":{"type":"integer","minimum":1},"kind":{"type":"string"},"operation":{"type":["string","null"]},"probability":{"type":"number"},"left":{"type":["integer","null"]},"latencyMs":{"type":"integer"},"strikes":{"type":"integer"}}};
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

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
if(((((((((((data.accountId === undefined) && (missing0 = "accountId")) || ((data.profileUrn === undefined) && (missing0 = "profileUrn"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.isDefault === undefined) && (missing0 = "isDefault"))) || ((data.quota === undefined) && (missing0 = "quota"))) || ((data.inMailCredits === undefined) && (missing0 = "inMailCredits"))) || ((data.lapsed === undefined) && (missing0 = "lapsed"))) || ((data.groups === undefined) && (missing0 = "groups"))) || ((data.conversations === undefined) && (missing0 = "conversations"))) || ((data.unread === undefined) && (missing0 = "unread"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.accountId !== undefined){
const _errs1 = errors;
if(typeof data.accountId !== "string"){
validate24.errors = [{instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profileUrn !== undefined){
const _errs3 = errors;
if(typeof data.profileUrn !== "string"){
validate24.errors = [{instancePath:instancePath+"/profileUrn",schemaPath:"#/properties/profileUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDefault !== undefined){
const _errs7 = errors;
if(typeof data.isDefault !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/isDefault",schemaPath:"#/properties/isDefault/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quota !== undefined){
let data4 = data.quota;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((((data4.action === undefined) && (missing1 = "action")) || ((data4.limit === undefined) && (missing1 = "limit"))) || ((data4.used === undefined) && (missing1 = "used"))) || ((data4.remaining === undefined) && (missing1 = "remaining"))) || ((data4.resetAt === undefined) && (missing1 = "resetAt"))){
validate24.errors = [{instancePath:instancePath+"/quota",schemaPath:"https://document.invalid/Quota/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data4.action !== undefined){
const _errs12 = errors;
if(typeof data4.action !== "string"){
validate24.errors = [{instancePath:instancePath+"/quota/action",schemaPath:"https://document.invalid/Quota/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.limit !== undefined){
let data6 = data4.limit;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate24.errors = [{instancePath:instancePath+"/quota/limit",schemaPath:"https://document.invalid/Quota/properties/limit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate24.errors = [{instancePath:instancePath+"/quota/limit",schemaPath:"https://document.invalid/Quota/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.used !== undefined){
let data7 = data4.used;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate24.errors = [{instancePath:instancePath+"/quota/used",schemaPath:"https://document.invalid/Quota/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate24.errors = [{instancePath:instancePath+"/quota/used",schemaPath:"https://document.invalid/Quota/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.remaining !== undefined){
let data8 = data4.remaining;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate24.errors = [{instancePath:instancePath+"/quota/remaining",schemaPath:"https://document.invalid/Quota/properties/remaining/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/quota/remaining",schemaPath:"https://document.invalid/Quota/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.resetAt !== undefined){
let data9 = data4.resetAt;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
validate24.errors = [{instancePath:instancePath+"/quota/resetAt",schemaPath:"https://document.invalid/Quota/properties/resetAt/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/quota/resetAt",schemaPath:"https://document.invalid/Quota/properties/resetAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid2 = _errs20 === errors;
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
validate24.errors = [{instancePath:instancePath+"/quota",schemaPath:"https://document.invalid/Quota/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inMailCredits !== undefined){
let data10 = data.inMailCredits;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate24.errors = [{instancePath:instancePath+"/inMailCredits",schemaPath:"#/properties/inMailCredits/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate24.errors = [{instancePath:instancePath+"/inMailCredits",schemaPath:"#/properties/inMailCredits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lapsed !== undefined){
const _errs24 = errors;
if(typeof data.lapsed !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/lapsed",schemaPath:"#/properties/lapsed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
let data12 = data.groups;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
var valid3 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(typeof data12[i0] !== "string"){
validate24.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs28 === errors;
if(!valid3){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversations !== undefined){
let data14 = data.conversations;
const _errs30 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate24.errors = [{instancePath:instancePath+"/conversations",schemaPath:"#/properties/conversations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate24.errors = [{instancePath:instancePath+"/conversations",schemaPath:"#/properties/conversations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unread !== undefined){
let data15 = data.unread;
const _errs32 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate24.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate24.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs32 === errors;
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
validate24.evaluated = {"props":{"accountId":true,"profileUrn":true,"name":true,"isDefault":true,"quota":true,"inMailCredits":true,"lapsed":true,"groups":true,"conversations":true,"unread":true},"dynamicProps":false,"dynamicItems":false};


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
if((((((((data.apiKey === undefined) && (missing0 = "apiKey")) || ((data.basePath === undefined) && (missing0 = "basePath"))) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.typing === undefined) && (missing0 = "typing"))) || ((data.faults === undefined) && (missing0 = "faults"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.apiKey !== undefined){
const _errs1 = errors;
if(typeof data.apiKey !== "string"){
validate23.errors = [{instancePath:instancePath+"/apiKey",schemaPath:"#/properties/apiKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basePath !== undefined){
const _errs3 = errors;
if(typeof data.basePath !== "string"){
validate23.errors = [{instancePath:instancePath+"/basePath",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data2 = data.seed;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined){
let data3 = data.clock;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.now === undefined) && (missing1 = "now")) || ((data3.iso === undefined) && (missing1 = "iso"))) || ((data3.frozen === undefined) && (missing1 = "frozen"))){
validate23.errors = [{instancePath:instancePath+"/clock",schemaPath:"https://document.invalid/Clock/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.now !== undefined){
let data4 = data3.now;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate23.errors = [{instancePath:instancePath+"/clock/now",schemaPath:"https://document.invalid/Clock/properties/now/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.iso !== undefined){
let data5 = data3.iso;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate23.errors = [{instancePath:instancePath+"/clock/iso",schemaPath:"https://document.invalid/Clock/properties/iso/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/clock/iso",schemaPath:"https://document.invalid/Clock/properties/iso/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.frozen !== undefined){
const _errs14 = errors;
if(typeof data3.frozen !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/clock/frozen",schemaPath:"https://document.invalid/Clock/properties/frozen/type",keyword:"type",params:{type: "boolean"}}];
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
else {
validate23.errors = [{instancePath:instancePath+"/clock",schemaPath:"https://document.invalid/Clock/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data7 = data.accounts;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid3 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate24(data7[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.typing !== undefined){
let data9 = data.typing;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid4 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.accountId === undefined) && (missing2 = "accountId")) || ((data10.conversationUrn === undefined) && (missing2 = "conversationUrn"))) || ((data10.until === undefined) && (missing2 = "until"))){
validate23.errors = [{instancePath:instancePath+"/typing/" + i1,schemaPath:"https://document.invalid/Typing/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data10.accountId !== undefined){
const _errs24 = errors;
if(typeof data10.accountId !== "string"){
validate23.errors = [{instancePath:instancePath+"/typing/" + i1+"/accountId",schemaPath:"https://document.invalid/Typing/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.conversationUrn !== undefined){
const _errs26 = errors;
if(typeof data10.conversationUrn !== "string"){
validate23.errors = [{instancePath:instancePath+"/typing/" + i1+"/conversationUrn",schemaPath:"https://document.invalid/Typing/properties/conversationUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.until !== undefined){
let data13 = data10.until;
const _errs28 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate23.errors = [{instancePath:instancePath+"/typing/" + i1+"/until",schemaPath:"https://document.invalid/Typing/properties/until/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/typing/" + i1,schemaPath:"https://document.invalid/Typing/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/typing",schemaPath:"#/properties/typing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faults !== undefined){
let data14 = data.faults;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
var valid7 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((((((((data15.id === undefined) && (missing3 = "id")) || ((data15.kind === undefined) && (missing3 = "kind"))) || ((data15.operation === undefined) && (missing3 = "operation"))) || ((data15.probability === undefined) && (missing3 = "probability"))) || ((data15.left === undefined) && (missing3 = "left"))) || ((data15.latencyMs === undefined) && (missing3 = "latencyMs"))) || ((data15.strikes === undefined) && (missing3 = "strikes"))){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2,schemaPath:"https://document.invalid/ArmedFault/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data15.id !== undefined){
let data16 = data15.id;
const _errs35 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2+"/id",schemaPath:"https://document.invalid/ArmedFault/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2+"/id",schemaPath:"https://document.invalid/ArmedFault/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid9 = _errs35 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.kind !== undefined){
const _errs37 = errors;
if(typeof data15.kind !== "string"){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2+"/kind",schemaPath:"https://document.invalid/ArmedFault/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs37 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.operation !== undefined){
let data18 = data15.operation;
const _errs39 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2+"/operation",schemaPath:"https://document.invalid/ArmedFault/properties/operation/type",keyword:"type",params:{type: schema40.properties.operation.type}}];
return false;
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.probability !== undefined){
let data19 = data15.probability;
const _errs41 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2+"/probability",schemaPath:"https://document.invalid/ArmedFault/properties/probability/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.left !== undefined){
let data20 = data15.left;
const _errs43 = errors;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2+"/left",schemaPath:"https://document.invalid/ArmedFault/properties/left/type",keyword:"type",params:{type: schema40.properties.left.type}}];
return false;
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.latencyMs !== undefined){
let data21 = data15.latencyMs;
const _errs45 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2+"/latencyMs",schemaPath:"https://document.invalid/ArmedFault/properties/latencyMs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid9 = _errs45 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.strikes !== undefined){
let data22 = data15.strikes;
const _errs47 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate23.errors = [{instancePath:instancePath+"/faults/" + i2+"/strikes",schemaPath:"https://document.invalid/ArmedFault/properties/strikes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
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
validate23.errors = [{instancePath:instancePath+"/faults/" + i2,schemaPath:"https://document.invalid/ArmedFault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs32 === errors;
if(!valid7){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs30 === errors;
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
validate23.evaluated = {"props":{"apiKey":true,"basePath":true,"seed":true,"clock":true,"accounts":true,"typing":true,"faults":true},"dynamicProps":false,"dynamicItems":false};


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
validate22.evaluated = {"props":{"apiKey":true,"basePath":true,"seed":true,"clock":true,"accounts":true,"typing":true,"faults":true},"dynamicProps":false,"dynamicItems":false};

export const v4 = validate27;

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
for(const key0 in data){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
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
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v5 = validate28;

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seed !== undefined){
let data0 = data.seed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate28.errors = [{instancePath:instancePath+"/seed",schemaPath:"https://document.invalid/ResetInput/properties/seed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/seed",schemaPath:"https://document.invalid/ResetInput/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/seed",schemaPath:"https://document.invalid/ResetInput/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.now !== undefined){
let data1 = data.now;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate28.errors = [{instancePath:instancePath+"/now",schemaPath:"https://document.invalid/ResetInput/properties/now/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/now",schemaPath:"https://document.invalid/ResetInput/properties/now/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if((key0 !== "seed") && (key0 !== "now")){
validate28.errors = [{instancePath,schemaPath:"https://document.invalid/ResetInput/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"https://document.invalid/ResetInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v6 = validate29;

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
let missing0;
if((((data.now === undefined) && (missing0 = "now")) || ((data.iso === undefined) && (missing0 = "iso"))) || ((data.frozen === undefined) && (missing0 = "frozen"))){
validate29.errors = [{instancePath,schemaPath:"https://document.invalid/Clock/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.now !== undefined){
let data0 = data.now;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate29.errors = [{instancePath:instancePath+"/now",schemaPath:"https://document.invalid/Clock/properties/now/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.iso !== undefined){
let data1 = data.iso;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate29.errors = [{instancePath:instancePath+"/iso",schemaPath:"https://document.invalid/Clock/properties/iso/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/iso",schemaPath:"https://document.invalid/Clock/properties/iso/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.frozen !== undefined){
const _errs6 = errors;
if(typeof data.frozen !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/frozen",schemaPath:"https://document.invalid/Clock/properties/frozen/type",keyword:"type",params:{type: "boolean"}}];
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
}
else {
validate29.errors = [{instancePath,schemaPath:"https://document.invalid/Clock/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"now":true,"iso":true,"frozen":true},"dynamicProps":false,"dynamicItems":false};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to !== undefined){
let data0 = data.to;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate30.errors = [{instancePath:instancePath+"/to",schemaPath:"https://document.invalid/MoveClockInput/properties/to/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/to",schemaPath:"https://document.invalid/MoveClockInput/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate30.errors = [{instancePath:instancePath+"/by",schemaPath:"https://document.invalid/MoveClockInput/properties/by/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate30.errors = [{instancePath:instancePath+"/by",schemaPath:"https://document.invalid/MoveClockInput/properties/by/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.nextDay !== undefined){
let data2 = data.nextDay;
const _errs6 = errors;
if(typeof data2 !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/nextDay",schemaPath:"https://document.invalid/MoveClockInput/properties/nextDay/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data2){
validate30.errors = [{instancePath:instancePath+"/nextDay",schemaPath:"https://document.invalid/MoveClockInput/properties/nextDay/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.frozen !== undefined){
const _errs8 = errors;
if(typeof data.frozen !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/frozen",schemaPath:"https://document.invalid/MoveClockInput/properties/frozen/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if((((key0 !== "to") && (key0 !== "by")) && (key0 !== "nextDay")) && (key0 !== "frozen")){
validate30.errors = [{instancePath,schemaPath:"https://document.invalid/MoveClockInput/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"https://document.invalid/MoveClockInput/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"accountId":true,"profileUrn":true,"name":true,"isDefault":true,"quota":true,"inMailCredits":true,"lapsed":true,"groups":true,"conversations":true,"unread":true},"dynamicProps":false,"dynamicItems":false};

export const v9 = validate33;

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
if(data.accountId !== undefined){
let data0 = data.accountId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate33.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/SetQuotaInput/properties/accountId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/SetQuotaInput/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate33.errors = [{instancePath:instancePath+"/limit",schemaPath:"https://document.invalid/SetQuotaInput/properties/limit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate33.errors = [{instancePath:instancePath+"/limit",schemaPath:"https://document.invalid/SetQuotaInput/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.used !== undefined){
let data2 = data.used;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate33.errors = [{instancePath:instancePath+"/used",schemaPath:"https://document.invalid/SetQuotaInput/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate33.errors = [{instancePath:instancePath+"/used",schemaPath:"https://document.invalid/SetQuotaInput/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((key0 !== "accountId") && (key0 !== "limit")) && (key0 !== "used")){
validate33.errors = [{instancePath,schemaPath:"https://document.invalid/SetQuotaInput/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"https://document.invalid/SetQuotaInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v10 = validate34;

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
if((data.credits === undefined) && (missing0 = "credits")){
validate34.errors = [{instancePath,schemaPath:"https://document.invalid/SetCreditsInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.accountId !== undefined){
let data0 = data.accountId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate34.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/SetCreditsInput/properties/accountId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/SetCreditsInput/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.credits !== undefined){
let data1 = data.credits;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/credits",schemaPath:"https://document.invalid/SetCreditsInput/properties/credits/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/credits",schemaPath:"https://document.invalid/SetCreditsInput/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if((key0 !== "accountId") && (key0 !== "credits")){
validate34.errors = [{instancePath,schemaPath:"https://document.invalid/SetCreditsInput/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"https://document.invalid/SetCreditsInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v11 = validate35;
const schema54 = {"type":"object","required":["profileId","publicId","profileUrn","name","headline","connected","groups","conversationUrn"],"properties":{"profileId":{"type":"string"},"publicId":{"type":"string"},"profileUrn":{"type":"string"},"name":{"type":"string"},"headline":{"type":"string"},"connected":{"type":"boolean"},"groups":{"type":"array","items":{"type":"string"}},"conversationUrn":{"type":["string","null"]}}};

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
if(((((((((data.profileId === undefined) && (missing0 = "profileId")) || ((data.publicId === undefined) && (missing0 = "publicId"))) || ((data.profileUrn === undefined) && (missing0 = "profileUrn"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.headline === undefined) && (missing0 = "headline"))) || ((data.connected === undefined) && (missing0 = "connected"))) || ((data.groups === undefined) && (missing0 = "groups"))) || ((data.conversationUrn === undefined) && (missing0 = "conversationUrn"))){
validate35.errors = [{instancePath,schemaPath:"https://document.invalid/Member/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.profileId !== undefined){
const _errs2 = errors;
if(typeof data.profileId !== "string"){
validate35.errors = [{instancePath:instancePath+"/profileId",schemaPath:"https://document.invalid/Member/properties/profileId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.publicId !== undefined){
const _errs4 = errors;
if(typeof data.publicId !== "string"){
validate35.errors = [{instancePath:instancePath+"/publicId",schemaPath:"https://document.invalid/Member/properties/publicId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profileUrn !== undefined){
const _errs6 = errors;
if(typeof data.profileUrn !== "string"){
validate35.errors = [{instancePath:instancePath+"/profileUrn",schemaPath:"https://document.invalid/Member/properties/profileUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate35.errors = [{instancePath:instancePath+"/name",schemaPath:"https://document.invalid/Member/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.headline !== undefined){
const _errs10 = errors;
if(typeof data.headline !== "string"){
validate35.errors = [{instancePath:instancePath+"/headline",schemaPath:"https://document.invalid/Member/properties/headline/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.connected !== undefined){
const _errs12 = errors;
if(typeof data.connected !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/connected",schemaPath:"https://document.invalid/Member/properties/connected/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.groups !== undefined){
let data6 = data.groups;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data6[i0] !== "string"){
validate35.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"https://document.invalid/Member/properties/groups/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/groups",schemaPath:"https://document.invalid/Member/properties/groups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.conversationUrn !== undefined){
let data8 = data.conversationUrn;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate35.errors = [{instancePath:instancePath+"/conversationUrn",schemaPath:"https://document.invalid/Member/properties/conversationUrn/type",keyword:"type",params:{type: schema54.properties.conversationUrn.type}}];
return false;
}
var valid1 = _errs18 === errors;
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
}
else {
validate35.errors = [{instancePath,schemaPath:"https://document.invalid/Member/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"profileId":true,"publicId":true,"profileUrn":true,"name":true,"headline":true,"connected":true,"groups":true,"conversationUrn":true},"dynamicProps":false,"dynamicItems":false};

export const v12 = validate36;

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
if(((data.profileId === undefined) && (missing0 = "profileId")) || ((data.connected === undefined) && (missing0 = "connected"))){
validate36.errors = [{instancePath,schemaPath:"https://document.invalid/SetConnectionInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.accountId !== undefined){
let data0 = data.accountId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate36.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/SetConnectionInput/properties/accountId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/SetConnectionInput/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profileId !== undefined){
let data1 = data.profileId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length < 1){
validate36.errors = [{instancePath:instancePath+"/profileId",schemaPath:"https://document.invalid/SetConnectionInput/properties/profileId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/profileId",schemaPath:"https://document.invalid/SetConnectionInput/properties/profileId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.connected !== undefined){
const _errs6 = errors;
if(typeof data.connected !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/connected",schemaPath:"https://document.invalid/SetConnectionInput/properties/connected/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((key0 !== "accountId") && (key0 !== "profileId")) && (key0 !== "connected")){
validate36.errors = [{instancePath,schemaPath:"https://document.invalid/SetConnectionInput/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"https://document.invalid/SetConnectionInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v13 = validate37;

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
if((data.lapsed === undefined) && (missing0 = "lapsed")){
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/SetSubscriptionInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.accountId !== undefined){
let data0 = data.accountId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate37.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/SetSubscriptionInput/properties/accountId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/SetSubscriptionInput/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.lapsed !== undefined){
const _errs4 = errors;
if(typeof data.lapsed !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/lapsed",schemaPath:"https://document.invalid/SetSubscriptionInput/properties/lapsed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if((key0 !== "accountId") && (key0 !== "lapsed")){
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/SetSubscriptionInput/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"https://document.invalid/SetSubscriptionInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v14 = validate38;

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
if(((((((((data0.profileId === undefined) && (missing0 = "profileId")) || ((data0.publicId === undefined) && (missing0 = "publicId"))) || ((data0.profileUrn === undefined) && (missing0 = "profileUrn"))) || ((data0.name === undefined) && (missing0 = "name"))) || ((data0.headline === undefined) && (missing0 = "headline"))) || ((data0.connected === undefined) && (missing0 = "connected"))) || ((data0.groups === undefined) && (missing0 = "groups"))) || ((data0.conversationUrn === undefined) && (missing0 = "conversationUrn"))){
validate38.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/Member/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.profileId !== undefined){
const _errs4 = errors;
if(typeof data0.profileId !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + i0+"/profileId",schemaPath:"https://document.invalid/Member/properties/profileId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.publicId !== undefined){
const _errs6 = errors;
if(typeof data0.publicId !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + i0+"/publicId",schemaPath:"https://document.invalid/Member/properties/publicId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.profileUrn !== undefined){
const _errs8 = errors;
if(typeof data0.profileUrn !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + i0+"/profileUrn",schemaPath:"https://document.invalid/Member/properties/profileUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.name !== undefined){
const _errs10 = errors;
if(typeof data0.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"https://document.invalid/Member/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.headline !== undefined){
const _errs12 = errors;
if(typeof data0.headline !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + i0+"/headline",schemaPath:"https://document.invalid/Member/properties/headline/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.connected !== undefined){
const _errs14 = errors;
if(typeof data0.connected !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/" + i0+"/connected",schemaPath:"https://document.invalid/Member/properties/connected/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.groups !== undefined){
let data7 = data0.groups;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(typeof data7[i1] !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + i0+"/groups/" + i1,schemaPath:"https://document.invalid/Member/properties/groups/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/" + i0+"/groups",schemaPath:"https://document.invalid/Member/properties/groups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.conversationUrn !== undefined){
let data9 = data0.conversationUrn;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate38.errors = [{instancePath:instancePath+"/" + i0+"/conversationUrn",schemaPath:"https://document.invalid/Member/properties/conversationUrn/type",keyword:"type",params:{type: schema54.properties.conversationUrn.type}}];
return false;
}
var valid2 = _errs20 === errors;
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
else {
validate38.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/Member/type",keyword:"type",params:{type: "object"}}];
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v15 = validate39;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "accountId")){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.accountId !== undefined){
let data0 = data.accountId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate39.errors = [{instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v16 = validate40;
const schema65 = {"type":"object","required":["accountId","conversationUrn","messageUrn","direction","profileUrn","text","subject","sentAt"],"properties":{"accountId":{"type":"string"},"conversationUrn":{"type":"string"},"messageUrn":{"type":"string"},"direction":{"type":"string","enum":["sent","received"]},"profileUrn":{"type":"string"},"text":{"type":"string"},"subject":{"type":["string","null"]},"sentAt":{"type":"integer"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.conversationUrn === undefined) && (missing0 = "conversationUrn")) || ((data.person === undefined) && (missing0 = "person"))) || ((data.unread === undefined) && (missing0 = "unread"))) || ((data.latest === undefined) && (missing0 = "latest"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.conversationUrn !== undefined){
const _errs1 = errors;
if(typeof data.conversationUrn !== "string"){
validate41.errors = [{instancePath:instancePath+"/conversationUrn",schemaPath:"#/properties/conversationUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.person !== undefined){
let data1 = data.person;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((data1.profileId === undefined) && (missing1 = "profileId")) || ((data1.publicId === undefined) && (missing1 = "publicId"))) || ((data1.profileUrn === undefined) && (missing1 = "profileUrn"))) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.headline === undefined) && (missing1 = "headline"))) || ((data1.connected === undefined) && (missing1 = "connected"))) || ((data1.groups === undefined) && (missing1 = "groups"))) || ((data1.conversationUrn === undefined) && (missing1 = "conversationUrn"))){
validate41.errors = [{instancePath:instancePath+"/person",schemaPath:"https://document.invalid/Member/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.profileId !== undefined){
const _errs6 = errors;
if(typeof data1.profileId !== "string"){
validate41.errors = [{instancePath:instancePath+"/person/profileId",schemaPath:"https://document.invalid/Member/properties/profileId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.publicId !== undefined){
const _errs8 = errors;
if(typeof data1.publicId !== "string"){
validate41.errors = [{instancePath:instancePath+"/person/publicId",schemaPath:"https://document.invalid/Member/properties/publicId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.profileUrn !== undefined){
const _errs10 = errors;
if(typeof data1.profileUrn !== "string"){
validate41.errors = [{instancePath:instancePath+"/person/profileUrn",schemaPath:"https://document.invalid/Member/properties/profileUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs12 = errors;
if(typeof data1.name !== "string"){
validate41.errors = [{instancePath:instancePath+"/person/name",schemaPath:"https://document.invalid/Member/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.headline !== undefined){
const _errs14 = errors;
if(typeof data1.headline !== "string"){
validate41.errors = [{instancePath:instancePath+"/person/headline",schemaPath:"https://document.invalid/Member/properties/headline/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.connected !== undefined){
const _errs16 = errors;
if(typeof data1.connected !== "boolean"){
validate41.errors = [{instancePath:instancePath+"/person/connected",schemaPath:"https://document.invalid/Member/properties/connected/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.groups !== undefined){
let data8 = data1.groups;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid3 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data8[i0] !== "string"){
validate41.errors = [{instancePath:instancePath+"/person/groups/" + i0,schemaPath:"https://document.invalid/Member/properties/groups/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/person/groups",schemaPath:"https://document.invalid/Member/properties/groups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.conversationUrn !== undefined){
let data10 = data1.conversationUrn;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate41.errors = [{instancePath:instancePath+"/person/conversationUrn",schemaPath:"https://document.invalid/Member/properties/conversationUrn/type",keyword:"type",params:{type: schema54.properties.conversationUrn.type}}];
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
else {
validate41.errors = [{instancePath:instancePath+"/person",schemaPath:"https://document.invalid/Member/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unread !== undefined){
let data11 = data.unread;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate41.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate41.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latest !== undefined){
let data12 = data.latest;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((((((((data12.accountId === undefined) && (missing2 = "accountId")) || ((data12.conversationUrn === undefined) && (missing2 = "conversationUrn"))) || ((data12.messageUrn === undefined) && (missing2 = "messageUrn"))) || ((data12.direction === undefined) && (missing2 = "direction"))) || ((data12.profileUrn === undefined) && (missing2 = "profileUrn"))) || ((data12.text === undefined) && (missing2 = "text"))) || ((data12.subject === undefined) && (missing2 = "subject"))) || ((data12.sentAt === undefined) && (missing2 = "sentAt"))){
validate41.errors = [{instancePath:instancePath+"/latest",schemaPath:"https://document.invalid/MessageRecord/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data12.accountId !== undefined){
const _errs29 = errors;
if(typeof data12.accountId !== "string"){
validate41.errors = [{instancePath:instancePath+"/latest/accountId",schemaPath:"https://document.invalid/MessageRecord/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.conversationUrn !== undefined){
const _errs31 = errors;
if(typeof data12.conversationUrn !== "string"){
validate41.errors = [{instancePath:instancePath+"/latest/conversationUrn",schemaPath:"https://document.invalid/MessageRecord/properties/conversationUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.messageUrn !== undefined){
const _errs33 = errors;
if(typeof data12.messageUrn !== "string"){
validate41.errors = [{instancePath:instancePath+"/latest/messageUrn",schemaPath:"https://document.invalid/MessageRecord/properties/messageUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.direction !== undefined){
let data16 = data12.direction;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate41.errors = [{instancePath:instancePath+"/latest/direction",schemaPath:"https://document.invalid/MessageRecord/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data16 === "sent") || (data16 === "received"))){
validate41.errors = [{instancePath:instancePath+"/latest/direction",schemaPath:"https://document.invalid/MessageRecord/properties/direction/enum",keyword:"enum",params:{allowedValues: schema65.properties.direction.enum}}];
return false;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.profileUrn !== undefined){
const _errs37 = errors;
if(typeof data12.profileUrn !== "string"){
validate41.errors = [{instancePath:instancePath+"/latest/profileUrn",schemaPath:"https://document.invalid/MessageRecord/properties/profileUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.text !== undefined){
const _errs39 = errors;
if(typeof data12.text !== "string"){
validate41.errors = [{instancePath:instancePath+"/latest/text",schemaPath:"https://document.invalid/MessageRecord/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.subject !== undefined){
let data19 = data12.subject;
const _errs41 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate41.errors = [{instancePath:instancePath+"/latest/subject",schemaPath:"https://document.invalid/MessageRecord/properties/subject/type",keyword:"type",params:{type: schema65.properties.subject.type}}];
return false;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.sentAt !== undefined){
let data20 = data12.sentAt;
const _errs43 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate41.errors = [{instancePath:instancePath+"/latest/sentAt",schemaPath:"https://document.invalid/MessageRecord/properties/sentAt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
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
validate41.errors = [{instancePath:instancePath+"/latest",schemaPath:"https://document.invalid/MessageRecord/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs26 === errors;
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
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"conversationUrn":true,"person":true,"unread":true,"latest":true},"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate41(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v17 = validate43;

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
if(((data.messages === undefined) && (missing0 = "messages")) || ((data.more === undefined) && (missing0 = "more"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.messages !== undefined){
let data0 = data.messages;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((data1.accountId === undefined) && (missing1 = "accountId")) || ((data1.conversationUrn === undefined) && (missing1 = "conversationUrn"))) || ((data1.messageUrn === undefined) && (missing1 = "messageUrn"))) || ((data1.direction === undefined) && (missing1 = "direction"))) || ((data1.profileUrn === undefined) && (missing1 = "profileUrn"))) || ((data1.text === undefined) && (missing1 = "text"))) || ((data1.subject === undefined) && (missing1 = "subject"))) || ((data1.sentAt === undefined) && (missing1 = "sentAt"))){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0,schemaPath:"https://document.invalid/MessageRecord/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.accountId !== undefined){
const _errs6 = errors;
if(typeof data1.accountId !== "string"){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/accountId",schemaPath:"https://document.invalid/MessageRecord/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.conversationUrn !== undefined){
const _errs8 = errors;
if(typeof data1.conversationUrn !== "string"){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/conversationUrn",schemaPath:"https://document.invalid/MessageRecord/properties/conversationUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.messageUrn !== undefined){
const _errs10 = errors;
if(typeof data1.messageUrn !== "string"){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/messageUrn",schemaPath:"https://document.invalid/MessageRecord/properties/messageUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.direction !== undefined){
let data5 = data1.direction;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/direction",schemaPath:"https://document.invalid/MessageRecord/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data5 === "sent") || (data5 === "received"))){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/direction",schemaPath:"https://document.invalid/MessageRecord/properties/direction/enum",keyword:"enum",params:{allowedValues: schema65.properties.direction.enum}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.profileUrn !== undefined){
const _errs14 = errors;
if(typeof data1.profileUrn !== "string"){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/profileUrn",schemaPath:"https://document.invalid/MessageRecord/properties/profileUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.text !== undefined){
const _errs16 = errors;
if(typeof data1.text !== "string"){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/text",schemaPath:"https://document.invalid/MessageRecord/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.subject !== undefined){
let data8 = data1.subject;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/subject",schemaPath:"https://document.invalid/MessageRecord/properties/subject/type",keyword:"type",params:{type: schema65.properties.subject.type}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.sentAt !== undefined){
let data9 = data1.sentAt;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate43.errors = [{instancePath:instancePath+"/messages/" + i0+"/sentAt",schemaPath:"https://document.invalid/MessageRecord/properties/sentAt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs20 === errors;
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
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/messages/" + i0,schemaPath:"https://document.invalid/MessageRecord/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.more !== undefined){
const _errs22 = errors;
if(typeof data.more !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
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
validate43.evaluated = {"props":{"messages":true,"more":true},"dynamicProps":false,"dynamicItems":false};

export const v18 = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.conversationUrn === undefined) && (missing0 = "conversationUrn")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "accountId") || (key0 === "conversationUrn")) || (key0 === "before")) || (key0 === "count"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.accountId !== undefined){
let data0 = data.accountId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate44.errors = [{instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversationUrn !== undefined){
let data1 = data.conversationUrn;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length < 1){
validate44.errors = [{instancePath:instancePath+"/conversationUrn",schemaPath:"#/properties/conversationUrn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/conversationUrn",schemaPath:"#/properties/conversationUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data2 = data.before;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate44.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data3 = data.count;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate44.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 500 || isNaN(data3)){
validate44.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate44.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v19 = validate45;

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.accountId === undefined) && (missing0 = "accountId")) || ((data.conversationUrn === undefined) && (missing0 = "conversationUrn"))) || ((data.messageUrn === undefined) && (missing0 = "messageUrn"))) || ((data.direction === undefined) && (missing0 = "direction"))) || ((data.profileUrn === undefined) && (missing0 = "profileUrn"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.sentAt === undefined) && (missing0 = "sentAt"))){
validate45.errors = [{instancePath,schemaPath:"https://document.invalid/MessageRecord/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.accountId !== undefined){
const _errs2 = errors;
if(typeof data.accountId !== "string"){
validate45.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/MessageRecord/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.conversationUrn !== undefined){
const _errs4 = errors;
if(typeof data.conversationUrn !== "string"){
validate45.errors = [{instancePath:instancePath+"/conversationUrn",schemaPath:"https://document.invalid/MessageRecord/properties/conversationUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.messageUrn !== undefined){
const _errs6 = errors;
if(typeof data.messageUrn !== "string"){
validate45.errors = [{instancePath:instancePath+"/messageUrn",schemaPath:"https://document.invalid/MessageRecord/properties/messageUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.direction !== undefined){
let data3 = data.direction;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate45.errors = [{instancePath:instancePath+"/direction",schemaPath:"https://document.invalid/MessageRecord/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "sent") || (data3 === "received"))){
validate45.errors = [{instancePath:instancePath+"/direction",schemaPath:"https://document.invalid/MessageRecord/properties/direction/enum",keyword:"enum",params:{allowedValues: schema65.properties.direction.enum}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profileUrn !== undefined){
const _errs10 = errors;
if(typeof data.profileUrn !== "string"){
validate45.errors = [{instancePath:instancePath+"/profileUrn",schemaPath:"https://document.invalid/MessageRecord/properties/profileUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.text !== undefined){
const _errs12 = errors;
if(typeof data.text !== "string"){
validate45.errors = [{instancePath:instancePath+"/text",schemaPath:"https://document.invalid/MessageRecord/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.subject !== undefined){
let data6 = data.subject;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate45.errors = [{instancePath:instancePath+"/subject",schemaPath:"https://document.invalid/MessageRecord/properties/subject/type",keyword:"type",params:{type: schema65.properties.subject.type}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sentAt !== undefined){
let data7 = data.sentAt;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate45.errors = [{instancePath:instancePath+"/sentAt",schemaPath:"https://document.invalid/MessageRecord/properties/sentAt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs16 === errors;
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
}
else {
validate45.errors = [{instancePath,schemaPath:"https://document.invalid/MessageRecord/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"accountId":true,"conversationUrn":true,"messageUrn":true,"direction":true,"profileUrn":true,"text":true,"subject":true,"sentAt":true},"dynamicProps":false,"dynamicItems":false};

export const v20 = validate46;

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.from === undefined) && (missing0 = "from")) || ((data.text === undefined) && (missing0 = "text"))){
validate46.errors = [{instancePath,schemaPath:"https://document.invalid/ReceiveMessageInput/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.accountId !== undefined){
let data0 = data.accountId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate46.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/ReceiveMessageInput/properties/accountId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/ReceiveMessageInput/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.from !== undefined){
let data1 = data.from;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length < 1){
validate46.errors = [{instancePath:instancePath+"/from",schemaPath:"https://document.invalid/ReceiveMessageInput/properties/from/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/from",schemaPath:"https://document.invalid/ReceiveMessageInput/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.text !== undefined){
let data2 = data.text;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length < 1){
validate46.errors = [{instancePath:instancePath+"/text",schemaPath:"https://document.invalid/ReceiveMessageInput/properties/text/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/text",schemaPath:"https://document.invalid/ReceiveMessageInput/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((key0 !== "accountId") && (key0 !== "from")) && (key0 !== "text")){
validate46.errors = [{instancePath,schemaPath:"https://document.invalid/ReceiveMessageInput/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"https://document.invalid/ReceiveMessageInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v21 = validate47;

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
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
if((((data0.accountId === undefined) && (missing0 = "accountId")) || ((data0.conversationUrn === undefined) && (missing0 = "conversationUrn"))) || ((data0.until === undefined) && (missing0 = "until"))){
validate47.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/Typing/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.accountId !== undefined){
const _errs4 = errors;
if(typeof data0.accountId !== "string"){
validate47.errors = [{instancePath:instancePath+"/" + i0+"/accountId",schemaPath:"https://document.invalid/Typing/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.conversationUrn !== undefined){
const _errs6 = errors;
if(typeof data0.conversationUrn !== "string"){
validate47.errors = [{instancePath:instancePath+"/" + i0+"/conversationUrn",schemaPath:"https://document.invalid/Typing/properties/conversationUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.until !== undefined){
let data3 = data0.until;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate47.errors = [{instancePath:instancePath+"/" + i0+"/until",schemaPath:"https://document.invalid/Typing/properties/until/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/Typing/type",keyword:"type",params:{type: "object"}}];
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
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v22 = validate48;

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
if((((((((data0.id === undefined) && (missing0 = "id")) || ((data0.kind === undefined) && (missing0 = "kind"))) || ((data0.operation === undefined) && (missing0 = "operation"))) || ((data0.probability === undefined) && (missing0 = "probability"))) || ((data0.left === undefined) && (missing0 = "left"))) || ((data0.latencyMs === undefined) && (missing0 = "latencyMs"))) || ((data0.strikes === undefined) && (missing0 = "strikes"))){
validate48.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/ArmedFault/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate48.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"https://document.invalid/ArmedFault/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate48.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"https://document.invalid/ArmedFault/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.kind !== undefined){
const _errs6 = errors;
if(typeof data0.kind !== "string"){
validate48.errors = [{instancePath:instancePath+"/" + i0+"/kind",schemaPath:"https://document.invalid/ArmedFault/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.operation !== undefined){
let data3 = data0.operation;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate48.errors = [{instancePath:instancePath+"/" + i0+"/operation",schemaPath:"https://document.invalid/ArmedFault/properties/operation/type",keyword:"type",params:{type: schema40.properties.operation.type}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.probability !== undefined){
let data4 = data0.probability;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate48.errors = [{instancePath:instancePath+"/" + i0+"/probability",schemaPath:"https://document.invalid/ArmedFault/properties/probability/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.left !== undefined){
let data5 = data0.left;
const _errs12 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate48.errors = [{instancePath:instancePath+"/" + i0+"/left",schemaPath:"https://document.invalid/ArmedFault/properties/left/type",keyword:"type",params:{type: schema40.properties.left.type}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.latencyMs !== undefined){
let data6 = data0.latencyMs;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate48.errors = [{instancePath:instancePath+"/" + i0+"/latencyMs",schemaPath:"https://document.invalid/ArmedFault/properties/latencyMs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.strikes !== undefined){
let data7 = data0.strikes;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate48.errors = [{instancePath:instancePath+"/" + i0+"/strikes",schemaPath:"https://document.invalid/ArmedFault/properties/strikes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs16 === errors;
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
else {
validate48.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/ArmedFault/type",keyword:"type",params:{type: "object"}}];
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
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v23 = validate49;

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.probability === undefined) && (missing0 = "probability"))) || ((data.left === undefined) && (missing0 = "left"))) || ((data.latencyMs === undefined) && (missing0 = "latencyMs"))) || ((data.strikes === undefined) && (missing0 = "strikes"))){
validate49.errors = [{instancePath,schemaPath:"https://document.invalid/ArmedFault/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"https://document.invalid/ArmedFault/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"https://document.invalid/ArmedFault/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.kind !== undefined){
const _errs4 = errors;
if(typeof data.kind !== "string"){
validate49.errors = [{instancePath:instancePath+"/kind",schemaPath:"https://document.invalid/ArmedFault/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.operation !== undefined){
let data2 = data.operation;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate49.errors = [{instancePath:instancePath+"/operation",schemaPath:"https://document.invalid/ArmedFault/properties/operation/type",keyword:"type",params:{type: schema40.properties.operation.type}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.probability !== undefined){
let data3 = data.probability;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate49.errors = [{instancePath:instancePath+"/probability",schemaPath:"https://document.invalid/ArmedFault/properties/probability/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.left !== undefined){
let data4 = data.left;
const _errs10 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate49.errors = [{instancePath:instancePath+"/left",schemaPath:"https://document.invalid/ArmedFault/properties/left/type",keyword:"type",params:{type: schema40.properties.left.type}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.latencyMs !== undefined){
let data5 = data.latencyMs;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate49.errors = [{instancePath:instancePath+"/latencyMs",schemaPath:"https://document.invalid/ArmedFault/properties/latencyMs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.strikes !== undefined){
let data6 = data.strikes;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate49.errors = [{instancePath:instancePath+"/strikes",schemaPath:"https://document.invalid/ArmedFault/properties/strikes/type",keyword:"type",params:{type: "integer"}}];
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
validate49.errors = [{instancePath,schemaPath:"https://document.invalid/ArmedFault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"id":true,"kind":true,"operation":true,"probability":true,"left":true,"latencyMs":true,"strikes":true},"dynamicProps":false,"dynamicItems":false};

export const v24 = validate50;
const schema80 = {"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["latency","drop-before","drop-after","error-before","error-after","rate-limit","hang","truncate"]},"operation":{"type":"string","enum":["getRecentMessages","getConversationDetails","sendMessage","sendMessageWithTyping","sendTypingIndicator","sendMessageWithAck","sendGroupMessage","sendGroupMessageWithTyping","sendGroupMessageWithAck"]},"probability":{"type":"number","minimum":0,"maximum":1},"count":{"type":"integer","minimum":1},"latencyMs":{"type":"integer","minimum":0,"maximum":600000}},"unevaluatedProperties":false};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
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
if((data.kind === undefined) && (missing0 = "kind")){
validate50.errors = [{instancePath,schemaPath:"https://document.invalid/Fault/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate50.errors = [{instancePath:instancePath+"/kind",schemaPath:"https://document.invalid/Fault/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "latency") || (data0 === "drop-before")) || (data0 === "drop-after")) || (data0 === "error-before")) || (data0 === "error-after")) || (data0 === "rate-limit")) || (data0 === "hang")) || (data0 === "truncate"))){
validate50.errors = [{instancePath:instancePath+"/kind",schemaPath:"https://document.invalid/Fault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema80.properties.kind.enum}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.operation !== undefined){
let data1 = data.operation;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate50.errors = [{instancePath:instancePath+"/operation",schemaPath:"https://document.invalid/Fault/properties/operation/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((data1 === "getRecentMessages") || (data1 === "getConversationDetails")) || (data1 === "sendMessage")) || (data1 === "sendMessageWithTyping")) || (data1 === "sendTypingIndicator")) || (data1 === "sendMessageWithAck")) || (data1 === "sendGroupMessage")) || (data1 === "sendGroupMessageWithTyping")) || (data1 === "sendGroupMessageWithAck"))){
validate50.errors = [{instancePath:instancePath+"/operation",schemaPath:"https://document.invalid/Fault/properties/operation/enum",keyword:"enum",params:{allowedValues: schema80.properties.operation.enum}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.probability !== undefined){
let data2 = data.probability;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate50.errors = [{instancePath:instancePath+"/probability",schemaPath:"https://document.invalid/Fault/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate50.errors = [{instancePath:instancePath+"/probability",schemaPath:"https://document.invalid/Fault/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/probability",schemaPath:"https://document.invalid/Fault/properties/probability/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.count !== undefined){
let data3 = data.count;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate50.errors = [{instancePath:instancePath+"/count",schemaPath:"https://document.invalid/Fault/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate50.errors = [{instancePath:instancePath+"/count",schemaPath:"https://document.invalid/Fault/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.latencyMs !== undefined){
let data4 = data.latencyMs;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate50.errors = [{instancePath:instancePath+"/latencyMs",schemaPath:"https://document.invalid/Fault/properties/latencyMs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 600000 || isNaN(data4)){
validate50.errors = [{instancePath:instancePath+"/latencyMs",schemaPath:"https://document.invalid/Fault/properties/latencyMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate50.errors = [{instancePath:instancePath+"/latencyMs",schemaPath:"https://document.invalid/Fault/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((((key0 !== "kind") && (key0 !== "operation")) && (key0 !== "probability")) && (key0 !== "count")) && (key0 !== "latencyMs")){
validate50.errors = [{instancePath,schemaPath:"https://document.invalid/Fault/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
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
validate50.errors = [{instancePath,schemaPath:"https://document.invalid/Fault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v25 = validate51;

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
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
if(!(key0 === "id")){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate51.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate51.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v26 = validate52;
const schema83 = {"type":"object","allOf":[{"$ref":"https://document.invalid/MessageRecord"}],"required":["operation","messageType","groupId","typingIndicatorSent","acknowledged"],"properties":{"operation":{"type":"string"},"messageType":{"type":"string","enum":["normal","inmail","group"]},"groupId":{"type":["string","null"]},"typingIndicatorSent":{"type":"boolean"},"acknowledged":{"type":"array","items":{"type":"string"}}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.accountId === undefined) && (missing0 = "accountId")) || ((data.conversationUrn === undefined) && (missing0 = "conversationUrn"))) || ((data.messageUrn === undefined) && (missing0 = "messageUrn"))) || ((data.direction === undefined) && (missing0 = "direction"))) || ((data.profileUrn === undefined) && (missing0 = "profileUrn"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.sentAt === undefined) && (missing0 = "sentAt"))){
validate53.errors = [{instancePath,schemaPath:"https://document.invalid/MessageRecord/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.accountId !== undefined){
const _errs4 = errors;
if(typeof data.accountId !== "string"){
validate53.errors = [{instancePath:instancePath+"/accountId",schemaPath:"https://document.invalid/MessageRecord/properties/accountId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.conversationUrn !== undefined){
const _errs6 = errors;
if(typeof data.conversationUrn !== "string"){
validate53.errors = [{instancePath:instancePath+"/conversationUrn",schemaPath:"https://document.invalid/MessageRecord/properties/conversationUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.messageUrn !== undefined){
const _errs8 = errors;
if(typeof data.messageUrn !== "string"){
validate53.errors = [{instancePath:instancePath+"/messageUrn",schemaPath:"https://document.invalid/MessageRecord/properties/messageUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.direction !== undefined){
let data3 = data.direction;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate53.errors = [{instancePath:instancePath+"/direction",schemaPath:"https://document.invalid/MessageRecord/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "sent") || (data3 === "received"))){
validate53.errors = [{instancePath:instancePath+"/direction",schemaPath:"https://document.invalid/MessageRecord/properties/direction/enum",keyword:"enum",params:{allowedValues: schema65.properties.direction.enum}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.profileUrn !== undefined){
const _errs12 = errors;
if(typeof data.profileUrn !== "string"){
validate53.errors = [{instancePath:instancePath+"/profileUrn",schemaPath:"https://document.invalid/MessageRecord/properties/profileUrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.text !== undefined){
const _errs14 = errors;
if(typeof data.text !== "string"){
validate53.errors = [{instancePath:instancePath+"/text",schemaPath:"https://document.invalid/MessageRecord/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.subject !== undefined){
let data6 = data.subject;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate53.errors = [{instancePath:instancePath+"/subject",schemaPath:"https://document.invalid/MessageRecord/properties/subject/type",keyword:"type",params:{type: schema65.properties.subject.type}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.sentAt !== undefined){
let data7 = data.sentAt;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate53.errors = [{instancePath:instancePath+"/sentAt",schemaPath:"https://document.invalid/MessageRecord/properties/sentAt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs18 === errors;
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
else {
validate53.errors = [{instancePath,schemaPath:"https://document.invalid/MessageRecord/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((((data.operation === undefined) && (missing1 = "operation")) || ((data.messageType === undefined) && (missing1 = "messageType"))) || ((data.groupId === undefined) && (missing1 = "groupId"))) || ((data.typingIndicatorSent === undefined) && (missing1 = "typingIndicatorSent"))) || ((data.acknowledged === undefined) && (missing1 = "acknowledged"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.operation !== undefined){
const _errs20 = errors;
if(typeof data.operation !== "string"){
validate53.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.messageType !== undefined){
let data9 = data.messageType;
const _errs22 = errors;
if(typeof data9 !== "string"){
validate53.errors = [{instancePath:instancePath+"/messageType",schemaPath:"#/properties/messageType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data9 === "normal") || (data9 === "inmail")) || (data9 === "group"))){
validate53.errors = [{instancePath:instancePath+"/messageType",schemaPath:"#/properties/messageType/enum",keyword:"enum",params:{allowedValues: schema83.properties.messageType.enum}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.groupId !== undefined){
let data10 = data.groupId;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate53.errors = [{instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: schema83.properties.groupId.type}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.typingIndicatorSent !== undefined){
const _errs26 = errors;
if(typeof data.typingIndicatorSent !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/typingIndicatorSent",schemaPath:"#/properties/typingIndicatorSent/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.acknowledged !== undefined){
let data12 = data.acknowledged;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
var valid4 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs30 = errors;
if(typeof data12[i0] !== "string"){
validate53.errors = [{instancePath:instancePath+"/acknowledged/" + i0,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs30 === errors;
if(!valid4){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs28 === errors;
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"operation":true,"messageType":true,"groupId":true,"typingIndicatorSent":true,"acknowledged":true,"accountId":true,"conversationUrn":true,"messageUrn":true,"direction":true,"profileUrn":true,"text":true,"subject":true,"sentAt":true},"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
const _errs1 = errors;
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v27 = validate55;
const schema86 = {"type":"object","required":["id","at","method","target","operation","accountId","status","quota","fault","contentType","body"],"properties":{"id":{"type":"integer"},"at":{"type":"integer"},"method":{"type":"string"},"target":{"type":"string"},"operation":{"type":["string","null"]},"accountId":{"type":["string","null"]},"status":{"type":["integer","null"]},"quota":{"oneOf":[{"type":"null"},{"type":"object","required":["limit","used","remaining"],"properties":{"limit":{"type":"integer"},"used":{"type":"integer"},"remaining":{"type":"integer"}}}]},"fault":{"type":["string","null"]},"contentType":{"type":["string","null"]},"body":{"type":["string","null"]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
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
if((((((((((((data0.id === undefined) && (missing0 = "id")) || ((data0.at === undefined) && (missing0 = "at"))) || ((data0.method === undefined) && (missing0 = "method"))) || ((data0.target === undefined) && (missing0 = "target"))) || ((data0.operation === undefined) && (missing0 = "operation"))) || ((data0.accountId === undefined) && (missing0 = "accountId"))) || ((data0.status === undefined) && (missing0 = "status"))) || ((data0.quota === undefined) && (missing0 = "quota"))) || ((data0.fault === undefined) && (missing0 = "fault"))) || ((data0.contentType === undefined) && (missing0 = "contentType"))) || ((data0.body === undefined) && (missing0 = "body"))){
validate55.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/RequestRecord/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"https://document.invalid/RequestRecord/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.at !== undefined){
let data2 = data0.at;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/at",schemaPath:"https://document.invalid/RequestRecord/properties/at/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.method !== undefined){
const _errs8 = errors;
if(typeof data0.method !== "string"){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/method",schemaPath:"https://document.invalid/RequestRecord/properties/method/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.target !== undefined){
const _errs10 = errors;
if(typeof data0.target !== "string"){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/target",schemaPath:"https://document.invalid/RequestRecord/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.operation !== undefined){
let data5 = data0.operation;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/operation",schemaPath:"https://document.invalid/RequestRecord/properties/operation/type",keyword:"type",params:{type: schema86.properties.operation.type}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.accountId !== undefined){
let data6 = data0.accountId;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/accountId",schemaPath:"https://document.invalid/RequestRecord/properties/accountId/type",keyword:"type",params:{type: schema86.properties.accountId.type}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.status !== undefined){
let data7 = data0.status;
const _errs16 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/status",schemaPath:"https://document.invalid/RequestRecord/properties/status/type",keyword:"type",params:{type: schema86.properties.status.type}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.quota !== undefined){
let data8 = data0.quota;
const _errs18 = errors;
const _errs19 = errors;
let valid3 = false;
let passing0 = null;
const _errs20 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/" + i0+"/quota",schemaPath:"https://document.invalid/RequestRecord/properties/quota/oneOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((((data8.limit === undefined) && (missing1 = "limit")) || ((data8.used === undefined) && (missing1 = "used"))) || ((data8.remaining === undefined) && (missing1 = "remaining"))){
const err1 = {instancePath:instancePath+"/" + i0+"/quota",schemaPath:"https://document.invalid/RequestRecord/properties/quota/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data8.limit !== undefined){
let data9 = data8.limit;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err2 = {instancePath:instancePath+"/" + i0+"/quota/limit",schemaPath:"https://document.invalid/RequestRecord/properties/quota/oneOf/1/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.used !== undefined){
let data10 = data8.used;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err3 = {instancePath:instancePath+"/" + i0+"/quota/used",schemaPath:"https://document.invalid/RequestRecord/properties/quota/oneOf/1/properties/used/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.remaining !== undefined){
let data11 = data8.remaining;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err4 = {instancePath:instancePath+"/" + i0+"/quota/remaining",schemaPath:"https://document.invalid/RequestRecord/properties/quota/oneOf/1/properties/remaining/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/quota",schemaPath:"https://document.invalid/RequestRecord/properties/quota/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
var props0 = {};
props0.limit = true;
props0.used = true;
props0.remaining = true;
}
}
if(!valid3){
const err6 = {instancePath:instancePath+"/" + i0+"/quota",schemaPath:"https://document.invalid/RequestRecord/properties/quota/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.fault !== undefined){
let data12 = data0.fault;
const _errs30 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/fault",schemaPath:"https://document.invalid/RequestRecord/properties/fault/type",keyword:"type",params:{type: schema86.properties.fault.type}}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.contentType !== undefined){
let data13 = data0.contentType;
const _errs32 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/contentType",schemaPath:"https://document.invalid/RequestRecord/properties/contentType/type",keyword:"type",params:{type: schema86.properties.contentType.type}}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.body !== undefined){
let data14 = data0.body;
const _errs34 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate55.errors = [{instancePath:instancePath+"/" + i0+"/body",schemaPath:"https://document.invalid/RequestRecord/properties/body/type",keyword:"type",params:{type: schema86.properties.body.type}}];
return false;
}
var valid2 = _errs34 === errors;
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
}
}
else {
validate55.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"https://document.invalid/RequestRecord/type",keyword:"type",params:{type: "object"}}];
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


/** The Error schema, which every answer outside the document's statuses carries too. */
export const isError: Validate = v1;

export const rules: { readonly [operationId: string]: Rules } = {
  getState: {
    request: v4,
    responses: {
      200: { headers: v2, body: v3 },
    },
  },
  reset: {
    request: v5,
    responses: {
      200: { headers: v2, body: v3 },
      400: { headers: v2, body: v1 },
    },
  },
  getClock: {
    request: v4,
    responses: {
      200: { headers: v2, body: v6 },
    },
  },
  moveClock: {
    request: v7,
    responses: {
      200: { headers: v2, body: v6 },
      400: { headers: v2, body: v1 },
    },
  },
  setQuota: {
    request: v9,
    responses: {
      200: { headers: v2, body: v8 },
      400: { headers: v2, body: v1 },
    },
  },
  setCredits: {
    request: v10,
    responses: {
      200: { headers: v2, body: v8 },
      400: { headers: v2, body: v1 },
    },
  },
  setConnection: {
    request: v12,
    responses: {
      200: { headers: v2, body: v11 },
      400: { headers: v2, body: v1 },
    },
  },
  setSubscription: {
    request: v13,
    responses: {
      200: { headers: v2, body: v8 },
      400: { headers: v2, body: v1 },
    },
  },
  listMembers: {
    request: v15,
    responses: {
      200: { headers: v2, body: v14 },
      400: { headers: v2, body: v1 },
    },
  },
  listConversations: {
    request: v15,
    responses: {
      200: { headers: v2, body: v16 },
      400: { headers: v2, body: v1 },
    },
  },
  listMessages: {
    request: v18,
    responses: {
      200: { headers: v2, body: v17 },
      400: { headers: v2, body: v1 },
    },
  },
  receiveMessage: {
    request: v20,
    responses: {
      200: { headers: v2, body: v19 },
      400: { headers: v2, body: v1 },
    },
  },
  listTyping: {
    request: v4,
    responses: {
      200: { headers: v2, body: v21 },
    },
  },
  listFaults: {
    request: v4,
    responses: {
      200: { headers: v2, body: v22 },
    },
  },
  armFault: {
    request: v24,
    responses: {
      200: { headers: v2, body: v23 },
      400: { headers: v2, body: v1 },
    },
  },
  disarmFaults: {
    request: v25,
    responses: {
      200: { headers: v2, body: v22 },
      400: { headers: v2, body: v1 },
    },
  },
  listSent: {
    request: v15,
    responses: {
      200: { headers: v2, body: v26 },
      400: { headers: v2, body: v1 },
    },
  },
  listRequests: {
    request: v4,
    responses: {
      200: { headers: v2, body: v27 },
    },
  },
  streamEvents: {
    request: v4,
    responses: {

    },
  },
};
