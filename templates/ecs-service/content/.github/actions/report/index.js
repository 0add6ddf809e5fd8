// canary-portal/deploy-actions 0.1.0 report
var require=process.getBuiltinModule("node:module").createRequire(process.execPath);
"use strict";(()=>{var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __require=(x=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(x,{get:(a9,b9)=>(typeof require<"u"?require:a9)[b9]}):x)(function(x){if(typeof require<"\
u")return require.apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not supported')});var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e9){throw err=[e9],e9}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e9){throw mod=0,e9}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_utils=__commonJS({"../../node_modules/@actions/core/lib/utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
toCommandValue=toCommandValue;exports.toCommandProperties=toCommandProperties;function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof
String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){return Object.keys(annotationProperties).length?{title:annotationProperties.
title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.
endColumn}:{}}}});var require_command=__commonJS({"../../node_modules/@actions/core/lib/command.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=m4[k9]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){o3.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];for(var k9 in o4)Object.prototype.hasOwnProperty.
call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k9=ownKeys(mod),
i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.issueCommand=issueCommand;exports.issue=issue;var os=__importStar(__require("os")),utils_1=require_utils();function issueCommand(command6,properties,message){
let cmd=new Command2(command6,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){issueCommand(name,{},message)}var CMD_STRING="\
::",Command2=class{constructor(command6,properties,message){command6||(command6="missing.command"),this.command=command6,this.properties=properties,this.message=
message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(let key in this.properties)
if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(
this.message)}`,cmdStr}};function escapeData(s2){return(0,utils_1.toCommandValue)(s2).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s2){
return(0,utils_1.toCommandValue)(s2).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}}});var require_file_command=__commonJS({"../../node_modules/@actions/core/lib/file-command.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=
m4[k9]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){
o3.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];
for(var k9 in o4)Object.prototype.hasOwnProperty.call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k9=ownKeys(mod),i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,
mod),result}})();Object.defineProperty(exports,"__esModule",{value:!0});exports.issueFileCommand=issueFileCommand;exports.prepareKeyValueMessage=prepareKeyValueMessage;
var crypto2=__importStar(__require("crypto")),fs3=__importStar(__require("fs")),os=__importStar(__require("os")),utils_1=require_utils();function issueFileCommand(command6,message){
let filePath=process.env[`GITHUB_${command6}`];if(!filePath)throw new Error(`Unable to find environment variable for file command ${command6}`);if(!fs3.existsSync(
filePath))throw new Error(`Missing file at path: ${filePath}`);fs3.appendFileSync(filePath,`${(0,utils_1.toCommandValue)(message)}${os.EOL}`,{encoding:"utf8"})}
function prepareKeyValueMessage(key,value){let delimiter=`ghadelimiter_${crypto2.randomUUID()}`,convertedValue=(0,utils_1.toCommandValue)(value);if(key.includes(
delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unex\
pected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`}}});var require_oidc_utils=__commonJS({"../../node_modules/@actions/core/lib/oidc-utils.js"(exports){exports.OidcClient=void 0}});var require_summary=__commonJS({"../../node_modules/@actions/core/lib/summary.js"(exports){"use strict";var __awaiter=exports&&exports.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e9){reject(e9)}}function rejected(value){try{step(generator.throw(value))}catch(e9){reject(e9)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:!0});exports.summary=exports.markdownSummary=exports.SUMMARY_DOCS_URL=exports.SUMMARY_ENV_VAR=void 0;var os_1=__require("os"),fs_1=__require("fs"),
{access,appendFile,writeFile:writeFile2}=fs_1.promises;exports.SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY";exports.SUMMARY_DOCS_URL="https://docs.github.com/actions/u\
sing-workflows/workflow-commands-for-github-actions#adding-a-job-summary";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,
void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.env[exports.SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find \
environment variable for $${exports.SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);try{yield access(pathFromEnv,fs_1.constants.R_OK|
fs_1.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?
`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter(this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,
filePath=yield this.filePath();return yield(overwrite?writeFile2:appendFile)(filePath,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():this}addEOL(){return this.addRaw(os_1.EOL)}addCodeBlock(code,lang){
let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?
"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.
map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.
assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.
wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){let element=this.wrap("details",this.wrap("summary",label)+content);return this.
addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.
wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4",
"h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.
addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{
cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){let element=this.wrap("a",text,{href});return this.addRaw(
element).addEOL()}},_summary=new Summary;exports.markdownSummary=_summary;exports.summary=_summary}});var require_path_utils=__commonJS({"../../node_modules/@actions/core/lib/path-utils.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=
m4[k9]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){
o3.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];
for(var k9 in o4)Object.prototype.hasOwnProperty.call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k9=ownKeys(mod),i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,
mod),result}})();Object.defineProperty(exports,"__esModule",{value:!0});exports.toPosixPath=toPosixPath;exports.toWin32Path=toWin32Path;exports.toPlatformPath=toPlatformPath;
var path=__importStar(__require("path"));function toPosixPath(pth){return pth.replace(/[\\]/g,"/")}function toWin32Path(pth){return pth.replace(/[/]/g,"\\")}function toPlatformPath(pth){
return pth.replace(/[/\\]/g,path.sep)}}});var require_io_util=__commonJS({"../../node_modules/@actions/io/lib/io-util.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=m4[k9]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){o3.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];for(var k9 in o4)Object.prototype.hasOwnProperty.
call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k9=ownKeys(mod),
i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,mod),result}})(),__awaiter=exports&&exports.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e9){reject(e9)}}function rejected(value){try{step(generator.throw(value))}catch(e9){
reject(e9)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})},_a2;Object.defineProperty(exports,"__esModule",{value:!0});exports.READONLY=exports.UV_FS_O_EXLOCK=exports.IS_WINDOWS=exports.unlink=exports.symlink=
exports.stat=exports.rmdir=exports.rm=exports.rename=exports.readdir=exports.open=exports.mkdir=exports.lstat=exports.copyFile=exports.chmod=void 0;exports.readlink=
readlink;exports.exists=exists;exports.isDirectory=isDirectory;exports.isRooted=isRooted;exports.tryGetExecutablePath=tryGetExecutablePath;exports.getCmdPath=getCmdPath;
var fs3=__importStar(__require("fs")),path=__importStar(__require("path"));_a2=fs3.promises,exports.chmod=_a2.chmod,exports.copyFile=_a2.copyFile,exports.lstat=
_a2.lstat,exports.mkdir=_a2.mkdir,exports.open=_a2.open,exports.readdir=_a2.readdir,exports.rename=_a2.rename,exports.rm=_a2.rm,exports.rmdir=_a2.rmdir,exports.
stat=_a2.stat,exports.symlink=_a2.symlink,exports.unlink=_a2.unlink;exports.IS_WINDOWS=process.platform==="win32";function readlink(fsPath){return __awaiter(this,
void 0,void 0,function*(){let result=yield fs3.promises.readlink(fsPath);return exports.IS_WINDOWS&&!result.endsWith("\\")?`${result}\\`:result})}exports.UV_FS_O_EXLOCK=
268435456;exports.READONLY=fs3.constants.O_RDONLY;function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield(0,exports.stat)(fsPath)}catch(err){
if(err.code==="ENOENT")return!1;throw err}return!0})}function isDirectory(fsPath_1){return __awaiter(this,arguments,void 0,function*(fsPath,useStat=!1){return(useStat?
yield(0,exports.stat)(fsPath):yield(0,exports.lstat)(fsPath)).isDirectory()})}function isRooted(p3){if(p3=normalizeSeparators(p3),!p3)throw new Error('isRooted(\
) parameter "p" cannot be empty');return exports.IS_WINDOWS?p3.startsWith("\\")||/^[A-Z]:/i.test(p3):p3.startsWith("/")}function tryGetExecutablePath(filePath,extensions){
return __awaiter(this,void 0,void 0,function*(){let stats;try{stats=yield(0,exports.stat)(filePath)}catch(err){err.code!=="ENOENT"&&console.log(`Unexpected erro\
r attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(exports.IS_WINDOWS){let upperExt=path.extname(filePath).
toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))return filePath}let originalFilePath=filePath;
for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield(0,exports.stat)(filePath)}catch(err){err.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(exports.IS_WINDOWS){try{let directory=path.
dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield(0,exports.readdir)(directory))if(upperName===actualName.toUpperCase()){
filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`)}
return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p3){return p3=p3||"",exports.IS_WINDOWS?(p3=p3.replace(
/\//g,"\\"),p3.replace(/\\\\+/g,"\\")):p3.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&
stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}function getCmdPath(){var _a3;return(_a3=process.env.COMSPEC)!==
null&&_a3!==void 0?_a3:"cmd.exe"}}});var require_io=__commonJS({"../../node_modules/@actions/io/lib/io.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?
(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=m4[k9]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){o3.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];for(var k9 in o4)Object.prototype.hasOwnProperty.
call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k9=ownKeys(mod),
i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,mod),result}})(),__awaiter=exports&&exports.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e9){reject(e9)}}function rejected(value){try{step(generator.throw(value))}catch(e9){
reject(e9)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0});exports.cp=cp;exports.mv=mv;exports.rmRF=rmRF;exports.mkdirP=mkdirP;exports.which=which;exports.
findInPath=findInPath;var assert_1=__require("assert"),path=__importStar(__require("path")),ioUtil=__importStar(require_io_util());function cp(source_1,dest_1){
return __awaiter(this,arguments,void 0,function*(source,dest,options={}){let{force,recursive,copySourceDirectory}=readCopyOptions(options),destStat=(yield ioUtil.
exists(dest))?yield ioUtil.stat(dest):null;if(destStat&&destStat.isFile()&&!force)return;let newDest=destStat&&destStat.isDirectory()&&copySourceDirectory?path.
join(dest,path.basename(source)):dest;if(!(yield ioUtil.exists(source)))throw new Error(`no such file or directory: ${source}`);if((yield ioUtil.stat(source)).isDirectory())
if(recursive)yield cpDirRecursive(source,newDest,0,force);else throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive fl\
ag.`);else{if(path.relative(source,newDest)==="")throw new Error(`'${newDest}' and '${source}' are the same file`);yield copyFile(source,newDest,force)}})}function mv(source_1,dest_1){
return __awaiter(this,arguments,void 0,function*(source,dest,options={}){if(yield ioUtil.exists(dest)){let destExists=!0;if((yield ioUtil.isDirectory(dest))&&(dest=
path.join(dest,path.basename(source)),destExists=yield ioUtil.exists(dest)),destExists)if(options.force==null||options.force)yield rmRF(dest);else throw new Error(
"Destination already exists")}yield mkdirP(path.dirname(dest)),yield ioUtil.rename(source,dest)})}function rmRF(inputPath){return __awaiter(this,void 0,void 0,function*(){
if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(inputPath))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(inputPath,
{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(err){throw new Error(`File was unable to be removed ${err}`)}})}function mkdirP(fsPath){return __awaiter(
this,void 0,void 0,function*(){(0,assert_1.ok)(fsPath,"a path argument must be provided"),yield ioUtil.mkdir(fsPath,{recursive:!0})})}function which(tool,check){
return __awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(tool,!1);if(!result)throw ioUtil.
IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified\
 by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${tool}. Pl\
ease verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to veri\
fy the file is executable.`);return result}let matches=yield findInPath(tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){return __awaiter(
this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(ioUtil.IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path.delimiter))extension&&extensions.push(extension);if(ioUtil.isRooted(tool)){let filePath=yield ioUtil.tryGetExecutablePath(tool,extensions);
return filePath?[filePath]:[]}if(tool.includes(path.sep))return[];let directories=[];if(process.env.PATH)for(let p3 of process.env.PATH.split(path.delimiter))p3&&
directories.push(p3);let matches=[];for(let directory of directories){let filePath=yield ioUtil.tryGetExecutablePath(path.join(directory,tool),extensions);filePath&&
matches.push(filePath)}return matches})}function readCopyOptions(options){let force=options.force==null?!0:options.force,recursive=!!options.recursive,copySourceDirectory=options.
copySourceDirectory==null?!0:!!options.copySourceDirectory;return{force,recursive,copySourceDirectory}}function cpDirRecursive(sourceDir,destDir,currentDepth,force){
return __awaiter(this,void 0,void 0,function*(){if(currentDepth>=255)return;currentDepth++,yield mkdirP(destDir);let files=yield ioUtil.readdir(sourceDir);for(let fileName of files){
let srcFile=`${sourceDir}/${fileName}`,destFile=`${destDir}/${fileName}`;(yield ioUtil.lstat(srcFile)).isDirectory()?yield cpDirRecursive(srcFile,destFile,currentDepth,
force):yield copyFile(srcFile,destFile,force)}yield ioUtil.chmod(destDir,(yield ioUtil.stat(sourceDir)).mode)})}function copyFile(srcFile,destFile,force){return __awaiter(
this,void 0,void 0,function*(){if((yield ioUtil.lstat(srcFile)).isSymbolicLink()){try{yield ioUtil.lstat(destFile),yield ioUtil.unlink(destFile)}catch(e9){e9.code===
"EPERM"&&(yield ioUtil.chmod(destFile,"0666"),yield ioUtil.unlink(destFile))}let symlinkFull=yield ioUtil.readlink(srcFile);yield ioUtil.symlink(symlinkFull,destFile,
ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(destFile))||force)&&(yield ioUtil.copyFile(srcFile,destFile))})}}});var require_toolrunner=__commonJS({"../../node_modules/@actions/exec/lib/toolrunner.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=
m4[k9]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){
o3.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];
for(var k9 in o4)Object.prototype.hasOwnProperty.call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k9=ownKeys(mod),i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,
mod),result}})(),__awaiter=exports&&exports.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e9){reject(e9)}}function rejected(value){
try{step(generator.throw(value))}catch(e9){reject(e9)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0});exports.ToolRunner=void 0;exports.argStringToArray=
argStringToArray;var os=__importStar(__require("os")),events=__importStar(__require("events")),child=__importStar(__require("child_process")),path=__importStar(
__require("path")),io=__importStar(require_io()),ioUtil=__importStar(require_io_util()),timers_1=__require("timers"),IS_WINDOWS=process.platform==="win32",ToolRunner=class extends events.
EventEmitter{constructor(toolPath,args,options){if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.
args=args||[],this.options=options||{}}_debug(message){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){
let toolPath=this._getSpawnFileName(),args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS)if(this._isCmdFile()){cmd+=toolPath;for(let a9 of args)
cmd+=` ${a9}`}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(let a9 of args)cmd+=` ${a9}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a9 of args)
cmd+=` ${this._windowsQuoteCmdArg(a9)}`}else{cmd+=toolPath;for(let a9 of args)cmd+=` ${a9}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s2=strBuffer+
data.toString(),n3=s2.indexOf(os.EOL);for(;n3>-1;){let line=s2.substring(0,n3);onLine(line),s2=s2.substring(n3+os.EOL.length),n3=s2.indexOf(os.EOL)}return s2}catch(err){
return this._debug(`error processing line. Failed with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":
this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS&&this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a9 of this.args)
argline+=" ",argline+=options.windowsVerbatimArguments?a9:this._windowsQuoteCmdArg(a9);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.
endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){
if(!this._isCmdFile())return this._uvQuoteCmdArg(arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`",
"~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;
for(let i9=arg.length;i9>0;i9--)reverse+=arg[i9-1],quoteHit&&arg[i9-1]==="\\"?reverse+="\\":arg[i9-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.
includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='"',quoteHit=!0;for(let i9=arg.length;i9>0;i9--)reverse+=arg[i9-1],quoteHit&&arg[i9-1]==="\\"?reverse+=
"\\":arg[i9-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||
{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||
!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.
stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){options=options||{};let result={};return result.cwd=options.
cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),options.windowsVerbatimArguments&&(result.argv0=`\
"${toolPath}"`),result}exec(){return __awaiter(this,void 0,void 0,function*(){return!ioUtil.isRooted(this.toolPath)&&(this.toolPath.includes("/")||IS_WINDOWS&&this.
toolPath.includes("\\"))&&(this.toolPath=path.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield io.which(this.toolPath,!0),
new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let arg of this.
args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.outStream&&optionsNonNull.outStream.
write(this._getCommandString(optionsNonNull)+os.EOL);let state2=new ExecState(optionsNonNull,this.toolPath);if(state2.on("debug",message=>{this._debug(message)}),
this.options.cwd&&!(yield ioUtil.exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));let fileName=this._getSpawnFileName(),
cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&cp.stdout.on("data",data=>{this.
options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&optionsNonNull.outStream.
write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(line)})});
let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state2.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream).
write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(line)})}),
cp.on("error",err=>{state2.processError=err.message,state2.processExited=!0,state2.processClosed=!0,state2.CheckComplete()}),cp.on("exit",code=>{state2.processExitCode=
code,state2.processExited=!0,this._debug(`Exit code ${code} received from tool '${this.toolPath}'`),state2.CheckComplete()}),cp.on("close",code=>{state2.processExitCode=
code,state2.processExited=!0,state2.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state2.CheckComplete()}),state2.on("do\
ne",(error,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),error?reject(
error):resolve(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};exports.ToolRunner=
ToolRunner;function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c9){escaped&&c9!=='"'&&(arg+="\\"),arg+=c9,escaped=!1}
for(let i9=0;i9<argString.length;i9++){let c9=argString.charAt(i9);if(c9==='"'){escaped?append(c9):inQuotes=!inQuotes;continue}if(c9==="\\"&&escaped){append(c9);
continue}if(c9==="\\"&&inQuotes){escaped=!0;continue}if(c9===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c9)}return arg.length>0&&args.
push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!toolPath)throw new Error("toolPath must not\
 be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():
this.processExited&&(this.timeout=(0,timers_1.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){this.emit("debug",message)}_setResult(){let error;
this.processExited&&(this.processError?error=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the proc\
ess failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?error=new Error(`The process '${this.toolPath}' fail\
ed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error=new Error(`The process '${this.toolPath}' failed because one o\
r more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",error,this.processExitCode)}static HandleTimeout(state2){
if(!state2.done){if(!state2.processClosed&&state2.processExited){let message=`The STDIO streams did not close within ${state2.delay/1e3} seconds of the exit eve\
nt from process '${state2.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;state2._debug(message)}state2._setResult()}}}}});var require_exec=__commonJS({"../../node_modules/@actions/exec/lib/exec.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=m4[k9]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){o3.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];for(var k9 in o4)Object.prototype.hasOwnProperty.
call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k9=ownKeys(mod),
i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,mod),result}})(),__awaiter=exports&&exports.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e9){reject(e9)}}function rejected(value){try{step(generator.throw(value))}catch(e9){
reject(e9)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0});exports.exec=exec2;exports.getExecOutput=getExecOutput;var string_decoder_1=__require("string_decoder"),
tr=__importStar(require_toolrunner());function exec2(commandLine,args,options){return __awaiter(this,void 0,void 0,function*(){let commandArgs=tr.argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new tr.ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter(this,void 0,void 0,function*(){
var _a2,_b2;let stdout="",stderr="",stdoutDecoder=new string_decoder_1.StringDecoder("utf8"),stderrDecoder=new string_decoder_1.StringDecoder("utf8"),originalStdoutListener=(_a2=
options?.listeners)===null||_a2===void 0?void 0:_a2.stdout,originalStdErrListener=(_b2=options?.listeners)===null||_b2===void 0?void 0:_b2.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec2(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}}});var require_platform=__commonJS({"../../node_modules/@actions/core/lib/platform.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=
m4[k9]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){
o3.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];
for(var k9 in o4)Object.prototype.hasOwnProperty.call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k9=ownKeys(mod),i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,
mod),result}})(),__awaiter=exports&&exports.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e9){reject(e9)}}function rejected(value){
try{step(generator.throw(value))}catch(e9){reject(e9)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})},__importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};
Object.defineProperty(exports,"__esModule",{value:!0});exports.isLinux=exports.isMacOS=exports.isWindows=exports.arch=exports.platform=void 0;exports.getDetails=
getDetails;var os_1=__importDefault(__require("os")),exec2=__importStar(require_exec()),getWindowsInfo=()=>__awaiter(void 0,void 0,void 0,function*(){let{stdout:version}=yield exec2.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:name}=yield exec2.getExecOutput('po\
wershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:name.trim(),version:version.trim()}}),getMacOsInfo=()=>__awaiter(
void 0,void 0,void 0,function*(){var _a2,_b2,_c9,_d;let{stdout}=yield exec2.getExecOutput("sw_vers",void 0,{silent:!0}),version=(_b2=(_a2=stdout.match(/ProductVersion:\s*(.+)/))===
null||_a2===void 0?void 0:_a2[1])!==null&&_b2!==void 0?_b2:"";return{name:(_d=(_c9=stdout.match(/ProductName:\s*(.+)/))===null||_c9===void 0?void 0:_c9[1])!==null&&
_d!==void 0?_d:"",version}}),getLinuxInfo=()=>__awaiter(void 0,void 0,void 0,function*(){let{stdout}=yield exec2.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),
[name,version]=stdout.trim().split(`
`);return{name,version}});exports.platform=os_1.default.platform();exports.arch=os_1.default.arch();exports.isWindows=exports.platform==="win32";exports.isMacOS=
exports.platform==="darwin";exports.isLinux=exports.platform==="linux";function getDetails(){return __awaiter(this,void 0,void 0,function*(){return Object.assign(
Object.assign({},yield exports.isWindows?getWindowsInfo():exports.isMacOS?getMacOsInfo():getLinuxInfo()),{platform:exports.platform,arch:exports.arch,isWindows:exports.
isWindows,isMacOS:exports.isMacOS,isLinux:exports.isLinux})})}}});var require_core=__commonJS({"../../node_modules/@actions/core/lib/core.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o3,m4,k9,k22){k22===void 0&&(k22=k9);var desc=Object.getOwnPropertyDescriptor(m4,k9);(!desc||("get"in desc?!m4.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m4[k9]}}),Object.defineProperty(o3,k22,desc)}):(function(o3,m4,k9,k22){k22===void 0&&(k22=k9),o3[k22]=m4[k9]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o3,v){Object.defineProperty(o3,"default",{enumerable:!0,value:v})}):function(o3,v){o3.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o3){return ownKeys=Object.getOwnPropertyNames||function(o4){var ar=[];for(var k9 in o4)Object.prototype.hasOwnProperty.
call(o4,k9)&&(ar[ar.length]=k9);return ar},ownKeys(o3)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k9=ownKeys(mod),
i9=0;i9<k9.length;i9++)k9[i9]!=="default"&&__createBinding(result,mod,k9[i9]);return __setModuleDefault(result,mod),result}})(),__awaiter=exports&&exports.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e9){reject(e9)}}function rejected(value){try{step(generator.throw(value))}catch(e9){
reject(e9)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0});exports.platform=exports.toPlatformPath=exports.toWin32Path=exports.toPosixPath=exports.markdownSummary=
exports.summary=exports.ExitCode=void 0;exports.exportVariable=exportVariable;exports.setSecret=setSecret;exports.addPath=addPath;exports.getInput=getInput2;exports.
getMultilineInput=getMultilineInput;exports.getBooleanInput=getBooleanInput2;exports.setOutput=setOutput2;exports.setCommandEcho=setCommandEcho;exports.setFailed=
setFailed3;exports.isDebug=isDebug;exports.debug=debug;exports.error=error;exports.warning=warning4;exports.notice=notice;exports.info=info2;exports.startGroup=
startGroup;exports.endGroup=endGroup;exports.group=group3;exports.saveState=saveState;exports.getState=getState;exports.getIDToken=getIDToken;var command_1=require_command(),
file_command_1=require_file_command(),utils_1=require_utils(),os=__importStar(__require("os")),path=__importStar(__require("path")),oidc_utils_1=require_oidc_utils(),
ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||(exports.ExitCode=ExitCode={}));function exportVariable(name,val){
let convertedVal=(0,utils_1.toCommandValue)(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return(0,file_command_1.issueFileCommand)("ENV",(0,file_command_1.
prepareKeyValueMessage)(name,val));(0,command_1.issueCommand)("set-env",{name},convertedVal)}function setSecret(secret){(0,command_1.issueCommand)("add-mask",{},
secret)}function addPath(inputPath){process.env.GITHUB_PATH||""?(0,file_command_1.issueFileCommand)("PATH",inputPath):(0,command_1.issueCommand)("add-path",{},inputPath),
process.env.PATH=`${inputPath}${path.delimiter}${process.env.PATH}`}function getInput2(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||
"";if(options&&options.required&&!val)throw new Error(`Input required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function getMultilineInput(name,options){
let inputs=getInput2(name,options).split(`
`).filter(x=>x!=="");return options&&options.trimWhitespace===!1?inputs:inputs.map(input=>input.trim())}function getBooleanInput2(name,options){let trueValue=["\
true","True","TRUE"],falseValue=["false","False","FALSE"],val=getInput2(name,options);if(trueValue.includes(val))return!0;if(falseValue.includes(val))return!1;throw new TypeError(
`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput2(name,value){if(process.env.GITHUB_OUTPUT||"")return(0,file_command_1.
issueFileCommand)("OUTPUT",(0,file_command_1.prepareKeyValueMessage)(name,value));process.stdout.write(os.EOL),(0,command_1.issueCommand)("set-output",{name},(0,utils_1.
toCommandValue)(value))}function setCommandEcho(enabled){(0,command_1.issue)("echo",enabled?"on":"off")}function setFailed3(message){process.exitCode=ExitCode.Failure,
error(message)}function isDebug(){return process.env.RUNNER_DEBUG==="1"}function debug(message){(0,command_1.issueCommand)("debug",{},message)}function error(message,properties={}){
(0,command_1.issueCommand)("error",(0,utils_1.toCommandProperties)(properties),message instanceof Error?message.toString():message)}function warning4(message,properties={}){
(0,command_1.issueCommand)("warning",(0,utils_1.toCommandProperties)(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){
(0,command_1.issueCommand)("notice",(0,utils_1.toCommandProperties)(properties),message instanceof Error?message.toString():message)}function info2(message){process.
stdout.write(message+os.EOL)}function startGroup(name){(0,command_1.issue)("group",name)}function endGroup(){(0,command_1.issue)("endgroup")}function group3(name,fn){
return __awaiter(this,void 0,void 0,function*(){startGroup(name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){
if(process.env.GITHUB_STATE||"")return(0,file_command_1.issueFileCommand)("STATE",(0,file_command_1.prepareKeyValueMessage)(name,value));(0,command_1.issueCommand)(
"save-state",{name},(0,utils_1.toCommandValue)(value))}function getState(name){return process.env[`STATE_${name}`]||""}function getIDToken(aud){return __awaiter(
this,void 0,void 0,function*(){return yield oidc_utils_1.OidcClient.getIDToken(aud)})}var summary_1=require_summary();Object.defineProperty(exports,"summary",{enumerable:!0,
get:function(){return summary_1.summary}});var summary_2=require_summary();Object.defineProperty(exports,"markdownSummary",{enumerable:!0,get:function(){return summary_2.
markdownSummary}});var path_utils_1=require_path_utils();Object.defineProperty(exports,"toPosixPath",{enumerable:!0,get:function(){return path_utils_1.toPosixPath}});
Object.defineProperty(exports,"toWin32Path",{enumerable:!0,get:function(){return path_utils_1.toWin32Path}});Object.defineProperty(exports,"toPlatformPath",{enumerable:!0,
get:function(){return path_utils_1.toPlatformPath}});exports.platform=__importStar(require_platform())}});var state,emitWarningIfUnsupportedVersion,init_emitWarningIfUnsupportedVersion=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfU\
nsupportedVersion.js"(){state={warningEmitted:!1},emitWarningIfUnsupportedVersion=version=>{if(version&&!state.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED===
"true"){state.warningEmitted=!0;return}let userMajorVersion=parseInt(version.substring(1,version.indexOf("."))),vv=22;userMajorVersion<vv&&(state.warningEmitted=
!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`))}}}});function setCredentialFeature(credentials,feature,value){return credentials.$source||(credentials.$source={}),credentials.$source[feature]=value,credentials}var init_setCredentialFeature=__esm(
{"../../node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js"(){}});function setFeature(context,feature,value){context.__aws_sdk_context?context.__aws_sdk_context.features||(context.__aws_sdk_context.features={}):context.__aws_sdk_context=
{features:{}},context.__aws_sdk_context.features[feature]=value}var init_setFeature=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/setFeatur\
e.js"(){}});var isDefaultSocketTimeoutEnabled,getDefaultSocketTimeout,init_getDefaultSocketTimeout=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/getDef\
aultSocketTimeout.js"(){isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",getDefaultSocketTimeout=
(requestHandler,timeoutMs)=>{if(isDefaultSocketTimeoutEnabled()&&typeof requestHandler?.handle!="function")return timeoutMs}}});var isArrayBuffer,init_is_array_buffer=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js"(){isArrayBuffer=arg=>typeof ArrayBuffer==
"function"&&arg instanceof ArrayBuffer||Object.prototype.toString.call(arg)==="[object ArrayBuffer]"}});var fromArrayBuffer,fromString,init_buffer_from=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js"(){init_is_array_buffer();
fromArrayBuffer=(input,offset=0,length=input.byteLength-offset)=>{if(!isArrayBuffer(input))throw new TypeError(`The "input" argument must be ArrayBuffer. Receiv\
ed type ${typeof input} (${input})`);return Buffer.from(input,offset,length)},fromString=(input,encoding)=>{if(typeof input!="string")throw new TypeError(`The "\
input" argument must be of type string. Received type ${typeof input} (${input})`);return encoding?Buffer.from(input,encoding):Buffer.from(input)}}});var BASE64_REGEX,fromBase64,init_fromBase64=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js"(){init_buffer_from();BASE64_REGEX=
/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=input=>{if(input.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!BASE64_REGEX.exec(input))throw new TypeError(
"Invalid base64 string.");let buffer=fromString(input,"base64");return new Uint8Array(buffer.buffer,buffer.byteOffset,buffer.byteLength)}}});var fromUtf8,init_fromUtf8=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js"(){init_buffer_from();fromUtf8=input=>{let buf=fromString(
input,"utf8");return new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}});var toBase64,init_toBase64=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js"(){init_buffer_from();init_fromUtf8();toBase64=
_input=>{let input;if(typeof _input=="string"?input=fromUtf8(_input):input=_input,typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!=
"number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return fromArrayBuffer(input.buffer,input.byteOffset,
input.byteLength).toString("base64")}}});function bindUint8ArrayBlobAdapter(toUtf83,fromUtf83,toBase643,fromBase642){return class Uint8ArrayBlobAdapter2 extends Uint8Array{static fromString(source,encoding="\
utf-8"){if(typeof source=="string")return encoding==="base64"?Uint8ArrayBlobAdapter2.mutate(fromBase642(source)):Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`)}static mutate(source){return Object.setPrototypeOf(source,Uint8ArrayBlobAdapter2.
prototype),source}transformToString(encoding="utf-8"){return encoding==="base64"?toBase643(this):toUtf83(this)}}}var init_Uint8ArrayBlobAdapter=__esm({"../../no\
de_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js"(){}});var toUtf8,init_toUtf8=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js"(){init_buffer_from();toUtf8=input=>{if(typeof input==
"string")return input;if(typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8\
 encoder function only accepts string | Uint8Array.");return fromArrayBuffer(input.buffer,input.byteOffset,input.byteLength).toString("utf8")}}});function bindV4(getRandomValues2){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{let rnds=new Uint8Array(16);return getRandomValues2(
rnds),rnds[6]=rnds[6]&15|64,rnds[8]=rnds[8]&63|128,decimalToHex[rnds[0]]+decimalToHex[rnds[1]]+decimalToHex[rnds[2]]+decimalToHex[rnds[3]]+"-"+decimalToHex[rnds[4]]+
decimalToHex[rnds[5]]+"-"+decimalToHex[rnds[6]]+decimalToHex[rnds[7]]+"-"+decimalToHex[rnds[8]]+decimalToHex[rnds[9]]+"-"+decimalToHex[rnds[10]]+decimalToHex[rnds[11]]+
decimalToHex[rnds[12]]+decimalToHex[rnds[13]]+decimalToHex[rnds[14]]+decimalToHex[rnds[15]]}}var decimalToHex,init_v4=__esm({"../../node_modules/@smithy/core/di\
st-es/submodules/serde/uuid/v4.js"(){decimalToHex=Array.from({length:256},(_,i9)=>i9.toString(16).padStart(2,"0"))}});var EndpointURLScheme,init_endpoint=__esm({"../../node_modules/@smithy/types/dist-es/endpoint.js"(){(function(EndpointURLScheme2){EndpointURLScheme2.HTTP="http",
EndpointURLScheme2.HTTPS="https"})(EndpointURLScheme||(EndpointURLScheme={}))}});var AlgorithmId,init_checksum=__esm({"../../node_modules/@smithy/types/dist-es/extensions/checksum.js"(){(function(AlgorithmId2){AlgorithmId2.MD5="md5",AlgorithmId2.
CRC32="crc32",AlgorithmId2.CRC32C="crc32c",AlgorithmId2.SHA1="sha1",AlgorithmId2.SHA256="sha256"})(AlgorithmId||(AlgorithmId={}))}});var init_extensions=__esm({"../../node_modules/@smithy/types/dist-es/extensions/index.js"(){init_checksum()}});var SMITHY_CONTEXT_KEY,init_middleware=__esm({"../../node_modules/@smithy/types/dist-es/middleware.js"(){SMITHY_CONTEXT_KEY="__smithy_context"}});var IniSectionType,init_profile=__esm({"../../node_modules/@smithy/types/dist-es/profile.js"(){(function(IniSectionType2){IniSectionType2.PROFILE="profile",IniSectionType2.
SSO_SESSION="sso-session",IniSectionType2.SERVICES="services"})(IniSectionType||(IniSectionType={}))}});var init_dist_es=__esm({"../../node_modules/@smithy/types/dist-es/index.js"(){init_endpoint();init_extensions();init_middleware();init_profile()}});var getSmithyContext,init_getSmithyContext=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js"(){init_dist_es();getSmithyContext=
context=>context[SMITHY_CONTEXT_KEY]||(context[SMITHY_CONTEXT_KEY]={})}});function hasOwn(o3,k9){return Object.prototype.hasOwnProperty.call(o3,k9)}var init_hasOwn=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/h\
asOwn.js"(){}});function cloneQuery(query){return Object.keys(query).reduce((carry,paramName)=>{let param=query[paramName];return{...carry,[paramName]:Array.isArray(param)?[...param]:
param}},{})}var HttpRequest,init_httpRequest=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js"(){HttpRequest=class _HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(options){
this.method=options.method||"GET",this.hostname=options.hostname||"localhost",this.port=options.port,this.query=options.query||{},this.headers=options.headers||
{},this.body=options.body,this.protocol=options.protocol?options.protocol.slice(-1)!==":"?`${options.protocol}:`:options.protocol:"https:",this.path=options.path?
options.path.charAt(0)!=="/"?`/${options.path}`:options.path:"/",this.username=options.username,this.password=options.password,this.fragment=options.fragment}static clone(request){
let cloned=new _HttpRequest({...request,headers:{...request.headers}});return cloned.query&&(cloned.query=cloneQuery(cloned.query)),cloned}static isInstance(request){
if(!request)return!1;let req=request;return"method"in req&&"protocol"in req&&"hostname"in req&&"path"in req&&typeof req.query=="object"&&typeof req.headers=="ob\
ject"}clone(){return _HttpRequest.clone(this)}}}});var HttpResponse,init_httpResponse=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js"(){HttpResponse=class{statusCode;reason;headers;body;constructor(options){
this.statusCode=options.statusCode,this.reason=options.reason,this.headers=options.headers||{},this.body=options.body}static isInstance(response){if(!response)return!1;
let resp=response;return typeof resp.statusCode=="number"&&typeof resp.headers=="object"}}}});var VALID_HOST_LABEL_REGEX,isValidHostLabel,init_isValidHostLabel=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js"(){VALID_HOST_LABEL_REGEX=
new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(value,allowSubDomains=!1)=>{if(!allowSubDomains)return VALID_HOST_LABEL_REGEX.test(value);let labels=value.
split(".");for(let label of labels)if(!isValidHostLabel(label))return!1;return!0}}});function isValidHostname(hostname){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname)}var init_isValidHostname=__esm({"../../node_modules/@smithy/core/dist-es\
/submodules/transport/isValidHostname.js"(){}});var normalizeProvider,init_normalizeProvider=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js"(){normalizeProvider=input=>{
if(typeof input=="function")return input;let promisified=Promise.resolve(input);return()=>promisified}}});function parseQueryString(querystring){let query={};if(querystring=querystring.replace(/^\?/,""),querystring)for(let pair of querystring.split("&")){let[key,value=null]=pair.
split("=");key=decodeURIComponent(key),value&&(value=decodeURIComponent(value)),key in query?Array.isArray(query[key])?query[key].push(value):query[key]=[query[key],
value]:query[key]=value}return query}var init_parseQueryString=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js"(){}});var parseUrl,init_parseUrl=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js"(){init_parseQueryString();parseUrl=url=>{if(typeof url==
"string")return parseUrl(new URL(url));let{hostname,pathname,port,protocol,search}=url,query;return search&&(query=parseQueryString(search)),{hostname,port:port?
parseInt(port):void 0,protocol,path:pathname,query}}}});var toEndpointV1,init_toEndpointV1=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js"(){init_hasOwn();init_parseUrl();toEndpointV1=
endpoint=>{if(typeof endpoint=="object"){if("url"in endpoint){let v1Endpoint=parseUrl(endpoint.url);if(endpoint.headers){v1Endpoint.headers={};for(let name in endpoint.
headers)hasOwn(endpoint.headers,name)&&(v1Endpoint.headers[name.toLowerCase()]=endpoint.headers[name].join(", "))}return v1Endpoint}return endpoint}return parseUrl(
endpoint)}}});var init_transport=__esm({"../../node_modules/@smithy/core/dist-es/submodules/transport/index.js"(){init_getSmithyContext();init_hasOwn();init_httpRequest();init_httpResponse();
init_isValidHostLabel();init_isValidHostname();init_normalizeProvider();init_parseUrl();init_toEndpointV1()}});var expectNumber,MAX_FLOAT,expectFloat32,expectLong,expectShort,expectByte,expectSizedInt,castInt,strictParseDouble,strictParseFloat32,NUMBER_REGEX,parseNumber,
strictParseShort,strictParseByte,stackTraceWarning,logger,init_parse_utils=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js"(){expectNumber=
value=>{if(value!=null){if(typeof value=="string"){let parsed=parseFloat(value);if(!Number.isNaN(parsed))return String(parsed)!==String(value)&&logger.warn(stackTraceWarning(
`Expected number but observed string: ${value}`)),parsed}if(typeof value=="number")return value;throw new TypeError(`Expected number, got ${typeof value}: ${value}`)}},
MAX_FLOAT=Math.ceil(2**127*(2-2**-23)),expectFloat32=value=>{let expected=expectNumber(value);if(expected!==void 0&&!Number.isNaN(expected)&&expected!==1/0&&expected!==
-1/0&&Math.abs(expected)>MAX_FLOAT)throw new TypeError(`Expected 32-bit float, got ${value}`);return expected},expectLong=value=>{if(value!=null){if(Number.isInteger(
value)&&!Number.isNaN(value))return value;throw new TypeError(`Expected integer, got ${typeof value}: ${value}`)}},expectShort=value=>expectSizedInt(value,16),expectByte=
value=>expectSizedInt(value,8),expectSizedInt=(value,size)=>{let expected=expectLong(value);if(expected!==void 0&&castInt(expected,size)!==expected)throw new TypeError(
`Expected ${size}-bit integer, got ${value}`);return expected},castInt=(value,size)=>{switch(size){case 32:return Int32Array.of(value)[0];case 16:return Int16Array.
of(value)[0];case 8:return Int8Array.of(value)[0]}},strictParseDouble=value=>expectNumber(typeof value=="string"?parseNumber(value):value),strictParseFloat32=value=>expectFloat32(
typeof value=="string"?parseNumber(value):value),NUMBER_REGEX=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,parseNumber=value=>{let matches=value.
match(NUMBER_REGEX);if(matches===null||matches[0].length!==value.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(value)},
strictParseShort=value=>expectShort(typeof value=="string"?parseNumber(value):value),strictParseByte=value=>expectByte(typeof value=="string"?parseNumber(value):
value),stackTraceWarning=message=>String(new TypeError(message).stack||message).split(`
`).slice(0,5).filter(s2=>!s2.includes("stackTraceWarning")).join(`
`),logger={warn:console.warn}}});function dateToUtcString(date2){let year2=date2.getUTCFullYear(),month=date2.getUTCMonth(),dayOfWeek=date2.getUTCDay(),dayOfMonthInt=date2.getUTCDate(),hoursInt=date2.
getUTCHours(),minutesInt=date2.getUTCMinutes(),secondsInt=date2.getUTCSeconds(),dayOfMonthString=dayOfMonthInt<10?`0${dayOfMonthInt}`:`${dayOfMonthInt}`,hoursString=hoursInt<
10?`0${hoursInt}`:`${hoursInt}`,minutesString=minutesInt<10?`0${minutesInt}`:`${minutesInt}`,secondsString=secondsInt<10?`0${secondsInt}`:`${secondsInt}`;return`${DAYS[dayOfWeek]}\
, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`}var DAYS,MONTHS,RFC3339,parseRfc3339DateTime,RFC3339_WITH_OFFSET,
parseRfc3339DateTimeWithOffset,IMF_FIXDATE,RFC_850_DATE,ASC_TIME,parseRfc7231DateTime,parseEpochTimestamp,buildDate,parseTwoDigitYear,FIFTY_YEARS_IN_MILLIS,adjustRfc850Year,
parseMonthByShortName,DAYS_IN_MONTH,validateDayOfMonth,isLeapYear,parseDateValue,parseMilliseconds,parseOffsetToMilliseconds,stripLeadingZeroes,init_date_utils=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js"(){init_parse_utils();DAYS=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],MONTHS=["Jan","F\
eb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];RFC3339=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),parseRfc3339DateTime=
value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let match=RFC3339.exec(value);if(!match)
throw new TypeError("Invalid RFC-3339 date-time value");let[_,yearStr,monthStr,dayStr,hours,minutes,seconds2,fractionalMilliseconds]=match,year2=strictParseShort(
stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day2=parseDateValue(dayStr,"day",1,31);return buildDate(year2,month,day2,{hours,minutes,
seconds:seconds2,fractionalMilliseconds})},RFC3339_WITH_OFFSET=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
parseRfc3339DateTimeWithOffset=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let match=RFC3339_WITH_OFFSET.
exec(value);if(!match)throw new TypeError("Invalid RFC-3339 date-time value");let[_,yearStr,monthStr,dayStr,hours,minutes,seconds2,fractionalMilliseconds,offsetStr]=match,
year2=strictParseShort(stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day2=parseDateValue(dayStr,"day",1,31),date2=buildDate(year2,month,
day2,{hours,minutes,seconds:seconds2,fractionalMilliseconds});return offsetStr.toUpperCase()!="Z"&&date2.setTime(date2.getTime()-parseOffsetToMilliseconds(offsetStr)),
date2},IMF_FIXDATE=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
RFC_850_DATE=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
ASC_TIME=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let match=IMF_FIXDATE.
exec(value);if(match){let[_,dayStr,monthStr,yearStr,hours,minutes,seconds2,fractionalMilliseconds]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),
parseMonthByShortName(monthStr),parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds:seconds2,fractionalMilliseconds})}if(match=RFC_850_DATE.exec(value),match){
let[_,dayStr,monthStr,yearStr,hours,minutes,seconds2,fractionalMilliseconds]=match;return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr),parseMonthByShortName(
monthStr),parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds:seconds2,fractionalMilliseconds}))}if(match=ASC_TIME.exec(value),match){let[_,monthStr,dayStr,
hours,minutes,seconds2,fractionalMilliseconds,yearStr]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),parseMonthByShortName(monthStr),parseDateValue(
dayStr.trimLeft(),"day",1,31),{hours,minutes,seconds:seconds2,fractionalMilliseconds})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=
value=>{if(value==null)return;let valueAsDouble;if(typeof value=="number")valueAsDouble=value;else if(typeof value=="string")valueAsDouble=strictParseDouble(value);else if(typeof value==
"object"&&value.tag===1)valueAsDouble=value.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string represe\
ntation");if(Number.isNaN(valueAsDouble)||valueAsDouble===1/0||valueAsDouble===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN n\
umerics");return new Date(Math.round(valueAsDouble*1e3))},buildDate=(year2,month,day2,time3)=>{let adjustedMonth=month-1;return validateDayOfMonth(year2,adjustedMonth,
day2),new Date(Date.UTC(year2,adjustedMonth,day2,parseDateValue(time3.hours,"hour",0,23),parseDateValue(time3.minutes,"minute",0,59),parseDateValue(time3.seconds,
"seconds",0,60),parseMilliseconds(time3.fractionalMilliseconds)))},parseTwoDigitYear=value=>{let thisYear=new Date().getUTCFullYear(),valueInThisCentury=Math.floor(
thisYear/100)*100+strictParseShort(stripLeadingZeroes(value));return valueInThisCentury<thisYear?valueInThisCentury+100:valueInThisCentury},FIFTY_YEARS_IN_MILLIS=
50*365*24*60*60*1e3,adjustRfc850Year=input=>input.getTime()-new Date().getTime()>FIFTY_YEARS_IN_MILLIS?new Date(Date.UTC(input.getUTCFullYear()-100,input.getUTCMonth(),
input.getUTCDate(),input.getUTCHours(),input.getUTCMinutes(),input.getUTCSeconds(),input.getUTCMilliseconds())):input,parseMonthByShortName=value=>{let monthIdx=MONTHS.
indexOf(value);if(monthIdx<0)throw new TypeError(`Invalid month: ${value}`);return monthIdx+1},DAYS_IN_MONTH=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=
(year2,month,day2)=>{let maxDays=DAYS_IN_MONTH[month];if(month===1&&isLeapYear(year2)&&(maxDays=29),day2>maxDays)throw new TypeError(`Invalid day for ${MONTHS[month]}\
 in ${year2}: ${day2}`)},isLeapYear=year2=>year2%4===0&&(year2%100!==0||year2%400===0),parseDateValue=(value,type,lower,upper)=>{let dateVal=strictParseByte(stripLeadingZeroes(
value));if(dateVal<lower||dateVal>upper)throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);return dateVal},parseMilliseconds=value=>value==
null?0:strictParseFloat32("0."+value)*1e3,parseOffsetToMilliseconds=value=>{let directionStr=value[0],direction=1;if(directionStr=="+")direction=1;else if(directionStr==
"-")direction=-1;else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);let hour=Number(value.substring(1,3)),minute2=Number(value.substring(
4,6));return direction*(hour*60+minute2)*60*1e3},stripLeadingZeroes=value=>{let idx=0;for(;idx<value.length-1&&value.charAt(idx)==="0";)idx++;return idx===0?value:
value.slice(idx)}}});var LazyJsonString,init_lazy_json=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js"(){LazyJsonString=function(val){return Object.assign(
new String(val),{deserializeJSON(){return JSON.parse(String(val))},toString(){return String(val)},toJSON(){return String(val)}})};LazyJsonString.from=object=>object&&
typeof object=="object"&&(object instanceof LazyJsonString||"deserializeJSON"in object)?object:typeof object=="string"||Object.getPrototypeOf(object)===String.prototype?
LazyJsonString(String(object)):LazyJsonString(JSON.stringify(object));LazyJsonString.fromObject=LazyJsonString.from}});function quoteHeader(part){return(part.includes(",")||part.includes('"'))&&(part=`"${part.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),part}var init_quote_header=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js"(){}});function range(v,min,max){let _v2=Number(v);if(_v2<min||_v2>max)throw new Error(`Value ${_v2} out of range [${min}, ${max}]`)}var ddd,mmm,time,date,year,RFC3339_WITH_OFFSET2,
IMF_FIXDATE_NATIVE,IMF_FIXDATE2,RFC_850_DATE2,ASC_TIME2,months,_parseEpochTimestamp,_parseRfc3339DateTimeWithOffset,_parseRfc7231DateTime,init_schema_date_utils=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js"(){ddd="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",mmm=
"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",time="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",date="(\\d?\\d)",year="(\\d{4})",RFC3339_WITH_OFFSET2=new RegExp(
/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),IMF_FIXDATE_NATIVE=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
IMF_FIXDATE2=new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`),RFC_850_DATE2=new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`),ASC_TIME2=new RegExp(
`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`),months=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=value=>{
if(value==null)return;let num=NaN;if(typeof value=="number")num=value;else if(typeof value=="string"){if(!/^-?\d*\.?\d+$/.test(value))throw new TypeError("parse\
EpochTimestamp - numeric string invalid.");num=Number.parseFloat(value)}else typeof value=="object"&&value.tag===1&&(num=value.value);if(isNaN(num)||Math.abs(num)===
1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(num*1e3))},_parseRfc3339DateTimeWithOffset=value=>{if(value==
null)return;if(typeof value!="string")throw new TypeError("RFC3339 timestamps must be strings");let matches=RFC3339_WITH_OFFSET2.exec(value);if(!matches)throw new TypeError(
`Invalid RFC3339 timestamp format ${value}`);let[,yearStr,monthStr,dayStr,hours,minutes,seconds2,,ms,offsetStr]=matches;range(monthStr,1,12),range(dayStr,1,31),
range(hours,0,23),range(minutes,0,59),range(seconds2,0,60);let date2=new Date(Date.UTC(Number(yearStr),Number(monthStr)-1,Number(dayStr),Number(hours),Number(minutes),
Number(seconds2),Number(ms)?Math.round(parseFloat(`0.${ms}`)*1e3):0));if(date2.setUTCFullYear(Number(yearStr)),offsetStr.toUpperCase()!="Z"){let[,sign2,offsetH,
offsetM]=/([+-])(\d\d):(\d\d)/.exec(offsetStr)||[void 0,"+",0,0],scalar=sign2==="-"?1:-1;date2.setTime(date2.getTime()+scalar*(Number(offsetH)*60*60*1e3+Number(
offsetM)*60*1e3))}return date2},_parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC7231 timestamps must be st\
rings.");if(IMF_FIXDATE_NATIVE.test(value))return new Date(value);let day2,month,year2,hour,minute2,second,fraction2,matches;if((matches=IMF_FIXDATE2.exec(value))?
[,day2,month,year2,hour,minute2,second,fraction2]=matches:(matches=RFC_850_DATE2.exec(value))?([,day2,month,year2,hour,minute2,second,fraction2]=matches,year2=(Number(
year2)+1900).toString()):(matches=ASC_TIME2.exec(value))&&([,month,day2,hour,minute2,second,fraction2,year2]=matches),year2&&second){let timestamp=Date.UTC(Number(
year2),months.indexOf(month),Number(day2),Number(hour),Number(minute2),Number(second),fraction2?Math.round(parseFloat(`0.${fraction2}`)*1e3):0);range(day2,1,31),
range(hour,0,23),range(minute2,0,59),range(second,0,60);let date2=new Date(timestamp);return date2.setUTCFullYear(Number(year2)),date2}throw new TypeError(`Inva\
lid RFC7231 date-time value ${value}.`)}}});function splitEvery(value,delimiter,numDelimiters){if(numDelimiters<=0||!Number.isInteger(numDelimiters))throw new Error("Invalid number of delimiters ("+numDelimiters+
") for splitEvery.");let segments=value.split(delimiter);if(numDelimiters===1)return segments;let compoundSegments=[],currentSegment="";for(let i9=0;i9<segments.
length;i9++)currentSegment===""?currentSegment=segments[i9]:currentSegment+=delimiter+segments[i9],(i9+1)%numDelimiters===0&&(compoundSegments.push(currentSegment),
currentSegment="");return currentSegment!==""&&compoundSegments.push(currentSegment),compoundSegments}var init_split_every=__esm({"../../node_modules/@smithy/co\
re/dist-es/submodules/serde/split-every.js"(){}});var splitHeader,init_split_header=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/split-header.js"(){splitHeader=value=>{let z=value.length,values=[],
withinQuotes=!1,escaped=!1,anchor=0;for(let i9=0;i9<z;++i9){let char=value[i9];switch(char){case'"':escaped||(withinQuotes=!withinQuotes);break;case",":withinQuotes||
(values.push(value.slice(anchor,i9)),anchor=i9+1);break;default:}escaped=char==="\\"&&!escaped}return values.push(value.slice(anchor)),values.map(v=>{v=v.trim();
let z2=v.length;return z2<2?v:v[0]==='"'&&v[z2-1]==='"'?(v=v.slice(1,z2-1),v.replace(/\\(["\\])/g,"$1")):v.replace(/\\"/g,'"')})}}});var format,NumericValue,init_NumericValue=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js"(){format=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,
NumericValue=class _NumericValue{string;type;constructor(string,type){if(this.string=string,this.type=type,!format.test(string))throw new Error(`@smithy/core/se\
rde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`)}toString(){return this.string}static[Symbol.hasInstance](object){
if(!object||typeof object!="object")return!1;let _nv=object;return _NumericValue.prototype.isPrototypeOf(object)||_nv.type==="bigDecimal"&&format.test(_nv.string)}}}});function fromHex(encoded){if(encoded.length%2!==0)throw new Error("Hex encoded strings must have an even number length");let out=new Uint8Array(encoded.length/2);
for(let i9=0;i9<encoded.length;i9+=2){let encodedByte=encoded.slice(i9,i9+2).toLowerCase();if(encodedByte in HEX_TO_SHORT)out[i9/2]=HEX_TO_SHORT[encodedByte];else
throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`)}return out}function toHex(bytes){let out="";for(let i9=0;i9<bytes.byteLength;i9++)
out+=SHORT_TO_HEX[bytes[i9]];return out}var SHORT_TO_HEX,HEX_TO_SHORT,init_hex_encoding=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-he\
x-encoding/hex-encoding.js"(){SHORT_TO_HEX={},HEX_TO_SHORT={};for(let i9=0;i9<256;i9++){let encodedByte=i9.toString(16).toLowerCase();encodedByte.length===1&&(encodedByte=
`0${encodedByte}`),SHORT_TO_HEX[i9]=encodedByte,HEX_TO_SHORT[encodedByte]=i9}}});var import_node_fs,calculateBodyLength,init_calculateBodyLength=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyL\
ength.js"(){import_node_fs=__require("node:fs"),calculateBodyLength=body=>{if(!body)return 0;if(typeof body=="string")return Buffer.byteLength(body);if(typeof body.
byteLength=="number")return body.byteLength;if(typeof body.size=="number")return body.size;if(typeof body.start=="number"&&typeof body.end=="number")return body.
end+1-body.start;if(body instanceof import_node_fs.ReadStream){if(body.path!=null)return(0,import_node_fs.lstatSync)(body.path).size;if(typeof body.fd=="number")
return(0,import_node_fs.fstatSync)(body.fd).size}throw new Error(`Body Length computation failed for ${body}`)}}});var toUint8Array,init_toUint8Array=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js"(){init_fromUtf8();toUint8Array=data=>data instanceof
Uint8Array?data:typeof data=="string"?fromUtf8(data):ArrayBuffer.isView(data)?new Uint8Array(data.buffer,data.byteOffset,data.byteLength/Uint8Array.BYTES_PER_ELEMENT):
new Uint8Array(data)}});function concatBytes(arrays,length){if(length===void 0){length=0;for(let bytes of arrays)length+=bytes.byteLength}let result=new Uint8Array(length),offset=0;for(let buf of arrays)
result.set(buf,offset),offset+=buf.byteLength;return result}var init_concatBytes=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js"(){}});var ProviderError,init_ProviderError=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js"(){ProviderError=class _ProviderError extends Error{name="\
ProviderError";tryNextLink;constructor(message,options=!0){let logger2,tryNextLink=!0;typeof options=="boolean"?(logger2=void 0,tryNextLink=options):options!=null&&
typeof options=="object"&&(logger2=options.logger,tryNextLink=options.tryNextLink??!0),super(message),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,_ProviderError.
prototype),logger2?.debug?.(`@smithy/property-provider ${tryNextLink?"->":"(!)"} ${message}`)}static from(error,options=!0){return Object.assign(new this(error.
message,options),error)}}}});var CredentialsProviderError,init_CredentialsProviderError=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProvid\
erError.js"(){init_ProviderError();CredentialsProviderError=class _CredentialsProviderError extends ProviderError{name="CredentialsProviderError";constructor(message,options=!0){
super(message,options),Object.setPrototypeOf(this,_CredentialsProviderError.prototype)}}}});var TokenProviderError,init_TokenProviderError=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js"(){init_ProviderError();
TokenProviderError=class _TokenProviderError extends ProviderError{name="TokenProviderError";constructor(message,options=!0){super(message,options),Object.setPrototypeOf(
this,_TokenProviderError.prototype)}}}});var chain,init_chain=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js"(){init_ProviderError();chain=(...providers)=>async()=>{
if(providers.length===0)throw new ProviderError("No providers in chain");let lastProviderError;for(let provider of providers)try{return await provider()}catch(err){
if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError}}});var fromValue,init_fromValue=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js"(){fromValue=staticValue=>()=>Promise.
resolve(staticValue)}});var memoize,init_memoize=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js"(){memoize=(provider,isExpired,requiresRefresh)=>{
let resolved,pending,hasResult,isConstant=!1,coalesceProvider=async()=>{pending||(pending=provider());try{resolved=await pending,hasResult=!0,isConstant=!1}finally{
pending=void 0}return resolved};return isExpired===void 0?async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider()),resolved):async options=>((!hasResult||
options?.forceRefresh)&&(resolved=await coalesceProvider()),isConstant?resolved:requiresRefresh&&!requiresRefresh(resolved)?(isConstant=!0,resolved):(isExpired(
resolved)&&await coalesceProvider(),resolved))}}});var booleanSelector,init_booleanSelector=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js"(){booleanSelector=
(obj,key,type)=>{if(key in obj){if(obj[key]==="true")return!0;if(obj[key]==="false")return!1;throw new Error(`Cannot load ${type} "${key}". Expected "true" or "\
false", got ${obj[key]}.`)}}}});var numberSelector,init_numberSelector=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js"(){numberSelector=
(obj,key,type)=>{if(!(key in obj))return;let numberValue=parseInt(obj[key],10);if(Number.isNaN(numberValue))throw new TypeError(`Cannot load ${type} '${key}'. E\
xpected number, got '${obj[key]}'.`);return numberValue}}});var SelectorType,init_types=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js"(){(function(SelectorType2){SelectorType2.
ENV="env",SelectorType2.CONFIG="shared config entry"})(SelectorType||(SelectorType={}))}});var import_node_os,import_node_path,homeDirCache,getHomeDirCacheKey,getHomeDir,init_getHomeDir=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config\
/shared-ini-file-loader/getHomeDir.js"(){import_node_os=__require("node:os"),import_node_path=__require("node:path"),homeDirCache={},getHomeDirCacheKey=()=>process&&
process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{let{HOME,USERPROFILE,HOMEPATH,HOMEDRIVE=`C:${import_node_path.sep}`}=process.env;if(HOME)return HOME;
if(USERPROFILE)return USERPROFILE;if(HOMEPATH)return`${HOMEDRIVE}${HOMEPATH}`;let homeDirCacheKey=getHomeDirCacheKey();return homeDirCache[homeDirCacheKey]||(homeDirCache[homeDirCacheKey]=
(0,import_node_os.homedir)()),homeDirCache[homeDirCacheKey]}}});var ENV_PROFILE,DEFAULT_PROFILE,getProfileName,init_getProfileName=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getP\
rofileName.js"(){ENV_PROFILE="AWS_PROFILE",DEFAULT_PROFILE="default",getProfileName=init=>init.profile||process.env[ENV_PROFILE]||DEFAULT_PROFILE}});var import_node_crypto,import_node_path2,getSSOTokenFilepath,init_getSSOTokenFilepath=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-i\
ni-file-loader/getSSOTokenFilepath.js"(){import_node_crypto=__require("node:crypto"),import_node_path2=__require("node:path");init_getHomeDir();getSSOTokenFilepath=
id=>{let cacheName=(0,import_node_crypto.createHash)("sha1").update(id).digest("hex");return(0,import_node_path2.join)(getHomeDir(),".aws","sso","cache",`${cacheName}\
.json`)}}});var import_promises,tokenIntercept,getSSOTokenFromFile,init_getSSOTokenFromFile=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-fil\
e-loader/getSSOTokenFromFile.js"(){import_promises=__require("node:fs/promises");init_getSSOTokenFilepath();tokenIntercept={},getSSOTokenFromFile=async id=>{if(tokenIntercept[id])
return tokenIntercept[id];let ssoTokenFilepath=getSSOTokenFilepath(id),ssoTokenText=await(0,import_promises.readFile)(ssoTokenFilepath,"utf8");return JSON.parse(
ssoTokenText)}}});var getConfigData,init_getConfigData=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js"(){init_dist_es();
getConfigData=data=>Object.entries(data).filter(([key])=>{let indexOfSeparator=key.indexOf(".");return indexOfSeparator===-1?!1:Object.values(IniSectionType).includes(
key.substring(0,indexOfSeparator))}).reduce((acc,[key,value])=>{let indexOfSeparator=key.indexOf("."),updatedKey=key.substring(0,indexOfSeparator)===IniSectionType.
PROFILE?key.substring(indexOfSeparator+1):key;return acc[updatedKey]=value,acc},{...data.default&&{default:data.default}})}});var import_node_path3,ENV_CONFIG_PATH,getConfigFilepath,init_getConfigFilepath=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file\
-loader/getConfigFilepath.js"(){import_node_path3=__require("node:path");init_getHomeDir();ENV_CONFIG_PATH="AWS_CONFIG_FILE",getConfigFilepath=()=>process.env[ENV_CONFIG_PATH]||
(0,import_node_path3.join)(getHomeDir(),".aws","config")}});var import_node_path4,ENV_CREDENTIALS_PATH,getCredentialsFilepath,init_getCredentialsFilepath=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/\
shared-ini-file-loader/getCredentialsFilepath.js"(){import_node_path4=__require("node:path");init_getHomeDir();ENV_CREDENTIALS_PATH="AWS_SHARED_CREDENTIALS_FILE",
getCredentialsFilepath=()=>process.env[ENV_CREDENTIALS_PATH]||(0,import_node_path4.join)(getHomeDir(),".aws","credentials")}});var prefixKeyRegex,profileNameBlockList,parseIni,init_parseIni=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni\
.js"(){init_dist_es();prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,profileNameBlockList=["__proto__","profile __proto__"],parseIni=iniData=>{let map={},
currentSection,currentSubSection;for(let iniLine of iniData.split(/\r?\n/)){let trimmedLine=iniLine.split(/(^|\s)[;#]/)[0].trim();if(trimmedLine[0]==="["&&trimmedLine[trimmedLine.
length-1]==="]"){currentSection=void 0,currentSubSection=void 0;let sectionName=trimmedLine.substring(1,trimmedLine.length-1),matches=prefixKeyRegex.exec(sectionName);
if(matches){let[,prefix,,name]=matches;Object.values(IniSectionType).includes(prefix)&&(currentSection=[prefix,name].join("."))}else currentSection=sectionName;
if(profileNameBlockList.includes(sectionName))throw new Error(`Found invalid profile name "${sectionName}"`)}else if(currentSection){let indexOfEqualsSign=trimmedLine.
indexOf("=");if(![0,-1].includes(indexOfEqualsSign)){let[name,value]=[trimmedLine.substring(0,indexOfEqualsSign).trim(),trimmedLine.substring(indexOfEqualsSign+
1).trim()];if(value==="")currentSubSection=name;else{currentSubSection&&iniLine.trimStart()===iniLine&&(currentSubSection=void 0),map[currentSection]=map[currentSection]||
{};let key=currentSubSection?[currentSubSection,name].join("."):name;map[currentSection][key]=value}}}}return map}}});var import_promises2,filePromises,fileIntercept,readFile2,init_readFile=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader\
/readFile.js"(){import_promises2=__require("node:fs/promises"),filePromises={},fileIntercept={},readFile2=(path,options)=>fileIntercept[path]!==void 0?fileIntercept[path]:
((!filePromises[path]||options?.ignoreCache)&&(filePromises[path]=(0,import_promises2.readFile)(path,"utf8")),filePromises[path])}});var import_node_path5,swallowError,loadSharedConfigFiles,init_loadSharedConfigFiles=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini\
-file-loader/loadSharedConfigFiles.js"(){import_node_path5=__require("node:path");init_getConfigData();init_getConfigFilepath();init_getCredentialsFilepath();init_getHomeDir();
init_parseIni();init_readFile();swallowError=()=>({}),loadSharedConfigFiles=async(init={})=>{let{filepath=getCredentialsFilepath(),configFilepath=getConfigFilepath()}=init,
homeDir=getHomeDir(),relativeHomeDirPrefix="~/",resolvedFilepath=filepath;filepath.startsWith(relativeHomeDirPrefix)&&(resolvedFilepath=(0,import_node_path5.join)(
homeDir,filepath.slice(2)));let resolvedConfigFilepath=configFilepath;configFilepath.startsWith(relativeHomeDirPrefix)&&(resolvedConfigFilepath=(0,import_node_path5.join)(
homeDir,configFilepath.slice(2)));let parsedFiles=await Promise.all([readFile2(resolvedConfigFilepath,{ignoreCache:init.ignoreCache}).then(parseIni).then(getConfigData).
catch(swallowError),readFile2(resolvedFilepath,{ignoreCache:init.ignoreCache}).then(parseIni).catch(swallowError)]);return{configFile:parsedFiles[0],credentialsFile:parsedFiles[1]}}}});var getSsoSessionData,init_getSsoSessionData=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js"(){init_dist_es();
getSsoSessionData=data=>Object.entries(data).filter(([key])=>key.startsWith(IniSectionType.SSO_SESSION+".")).reduce((acc,[key,value])=>({...acc,[key.substring(key.
indexOf(".")+1)]:value}),{})}});var swallowError2,loadSsoSessionData,init_loadSsoSessionData=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSes\
sionData.js"(){init_getConfigFilepath();init_getSsoSessionData();init_parseIni();init_readFile();swallowError2=()=>({}),loadSsoSessionData=async(init={})=>readFile2(
init.configFilepath??getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2)}});var mergeConfigFiles,init_mergeConfigFiles=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js"(){mergeConfigFiles=
(...files)=>{let merged={};for(let file of files)for(let[key,values]of Object.entries(file))merged[key]!==void 0?Object.assign(merged[key],values):merged[key]=values;
return merged}}});var parseKnownFiles,init_parseKnownFiles=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js"(){init_loadSharedConfigFiles();
init_mergeConfigFiles();parseKnownFiles=async init=>{let parsedFiles=await loadSharedConfigFiles(init);return mergeConfigFiles(parsedFiles.configFile,parsedFiles.
credentialsFile)}}});var externalDataInterceptor,init_externalDataInterceptor=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataIn\
terceptor.js"(){init_getSSOTokenFromFile();init_readFile();externalDataInterceptor={getFileRecord(){return fileIntercept},interceptFile(path,contents){fileIntercept[path]=
Promise.resolve(contents)},getTokenRecord(){return tokenIntercept},interceptToken(id,contents){tokenIntercept[id]=contents}}}});function getSelectorName(functionString){try{let constants=new Set(Array.from(functionString.match(/([A-Z_]){3,}/g)??[]));return constants.delete("CONFIG"),constants.
delete("CONFIG_PREFIX_SEPARATOR"),constants.delete("ENV"),[...constants].join(", ")}catch{return functionString}}var init_getSelectorName=__esm({"../../node_mod\
ules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js"(){}});var fromEnv,init_fromEnv=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js"(){init_CredentialsProviderError();init_getSelectorName();
fromEnv=(envVarSelector,options)=>async()=>{try{let config=envVarSelector(process.env,options);if(config===void 0)throw new Error;return config}catch(e9){throw new CredentialsProviderError(
e9.message||`Not found in ENV: ${getSelectorName(envVarSelector.toString())}`,{logger:options?.logger})}}}});var fromSharedConfigFiles,init_fromSharedConfigFiles=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFile\
s.js"(){init_CredentialsProviderError();init_getProfileName();init_loadSharedConfigFiles();init_getSelectorName();fromSharedConfigFiles=(configSelector,{preferredFile="\
config",...init}={})=>async()=>{let profile=getProfileName(init),{configFile,credentialsFile}=await loadSharedConfigFiles(init),profileFromCredentials=credentialsFile[profile]||
{},profileFromConfig=configFile[profile]||{},mergedProfile=preferredFile==="config"?{...profileFromCredentials,...profileFromConfig}:{...profileFromConfig,...profileFromCredentials};
try{let configValue=configSelector(mergedProfile,preferredFile==="config"?configFile:credentialsFile);if(configValue===void 0)throw new Error;return configValue}catch(e9){
throw new CredentialsProviderError(e9.message||`Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`,{logger:init.logger})}}}});var isFunction,fromStatic,init_fromStatic=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js"(){init_fromValue();
isFunction=func=>typeof func=="function",fromStatic=defaultValue=>isFunction(defaultValue)?async()=>await defaultValue():fromValue(defaultValue)}});var loadConfig,init_configLoader=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js"(){init_chain();init_memoize();
init_fromEnv();init_fromSharedConfigFiles();init_fromStatic();loadConfig=({environmentVariableSelector,configFileSelector,default:defaultValue},configuration={})=>{
let{signingName,logger:logger2}=configuration;return memoize(chain(fromEnv(environmentVariableSelector,{signingName,logger:logger2}),fromSharedConfigFiles(configFileSelector,
configuration),fromStatic(defaultValue)))}}});var ENV_USE_DUALSTACK_ENDPOINT,CONFIG_USE_DUALSTACK_ENDPOINT,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,init_NodeUseDualstackEndpointConfigOptions=__esm({"../..\
/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js"(){init_booleanSelector();init_types();
ENV_USE_DUALSTACK_ENDPOINT="AWS_USE_DUALSTACK_ENDPOINT",CONFIG_USE_DUALSTACK_ENDPOINT="use_dualstack_endpoint",NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env2=>booleanSelector(
env2,ENV_USE_DUALSTACK_ENDPOINT,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_USE_DUALSTACK_ENDPOINT,SelectorType.CONFIG),default:!1}}});var ENV_USE_FIPS_ENDPOINT,CONFIG_USE_FIPS_ENDPOINT,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,init_NodeUseFipsEndpointConfigOptions=__esm({"../../node_modules/@smith\
y/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js"(){init_booleanSelector();init_types();ENV_USE_FIPS_ENDPOINT=
"AWS_USE_FIPS_ENDPOINT",CONFIG_USE_FIPS_ENDPOINT="use_fips_endpoint",NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env2=>booleanSelector(env2,
ENV_USE_FIPS_ENDPOINT,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_USE_FIPS_ENDPOINT,SelectorType.CONFIG),default:!1}}});var getAllAliases,getMiddlewareNameWithAliases,constructStack,stepWeights,priorityWeights,init_MiddlewareStack=__esm({"../../node_modules/@smithy/core/dist-es/s\
ubmodules/client/middleware-stack/MiddlewareStack.js"(){getAllAliases=(name,aliases)=>{let _aliases=[];if(name&&_aliases.push(name),aliases)for(let alias of aliases)
_aliases.push(alias);return _aliases},getMiddlewareNameWithAliases=(name,aliases)=>`${name||"anonymous"}${aliases&&aliases.length>0?` (a.k.a. ${aliases.join(",")}\
)`:""}`,constructStack=()=>{let absoluteEntries=[],relativeEntries=[],identifyOnResolve=!1,entriesNameSet=new Set,sort=entries=>entries.sort((a9,b9)=>stepWeights[b9.
step]-stepWeights[a9.step]||priorityWeights[b9.priority||"normal"]-priorityWeights[a9.priority||"normal"]),removeByName=toRemove=>{let isRemoved=!1,filterCb=entry=>{
let aliases=getAllAliases(entry.name,entry.aliases);if(aliases.includes(toRemove)){isRemoved=!0;for(let alias of aliases)entriesNameSet.delete(alias);return!1}return!0};
return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.filter(filterCb),isRemoved},removeByReference=toRemove=>{let isRemoved=!1,
filterCb=entry=>{if(entry.middleware===toRemove){isRemoved=!0;for(let alias of getAllAliases(entry.name,entry.aliases))entriesNameSet.delete(alias);return!1}return!0};
return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.filter(filterCb),isRemoved},cloneTo=toStack=>(absoluteEntries.forEach(entry=>{
toStack.add(entry.middleware,{...entry})}),relativeEntries.forEach(entry=>{toStack.addRelativeTo(entry.middleware,{...entry})}),toStack.identifyOnResolve?.(stack.
identifyOnResolve()),toStack),expandRelativeMiddlewareList=from=>{let expandedMiddlewareList=[];return from.before.forEach(entry=>{entry.before.length===0&&entry.
after.length===0?expandedMiddlewareList.push(entry):expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry))}),expandedMiddlewareList.push(from),from.
after.reverse().forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):expandedMiddlewareList.push(...expandRelativeMiddlewareList(
entry))}),expandedMiddlewareList},getMiddlewareList=(debug=!1)=>{let normalizedAbsoluteEntries=[],normalizedRelativeEntries=[],normalizedEntriesNameMap={};return absoluteEntries.
forEach(entry=>{let normalizedEntry={...entry,before:[],after:[]};for(let alias of getAllAliases(normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=
normalizedEntry;normalizedAbsoluteEntries.push(normalizedEntry)}),relativeEntries.forEach(entry=>{let normalizedEntry={...entry,before:[],after:[]};for(let alias of getAllAliases(
normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;normalizedRelativeEntries.push(normalizedEntry)}),normalizedRelativeEntries.
forEach(entry=>{if(entry.toMiddleware){let toMiddleware=normalizedEntriesNameMap[entry.toMiddleware];if(toMiddleware===void 0){if(debug)return;throw new Error(`${entry.
toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name,entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`)}entry.relation===
"after"&&toMiddleware.after.push(entry),entry.relation==="before"&&toMiddleware.before.push(entry)}}),sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).
reduce((wholeList,expandedMiddlewareList)=>(wholeList.push(...expandedMiddlewareList),wholeList),[])},stack={add:(middleware,options={})=>{let{name,override,aliases:_aliases}=options,
entry={step:"initialize",priority:"normal",middleware,...options},aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.
has(alias))){if(!override)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(let alias of aliases){let toOverrideIndex=absoluteEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a9=>a9===alias));if(toOverrideIndex===-1)continue;let toOverride=absoluteEntries[toOverrideIndex];if(toOverride.
step!==entry.step||entry.priority!==toOverride.priority)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" middleware with ${toOverride.
priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware with ${entry.priority} priorit\
y in ${entry.step} step.`);absoluteEntries.splice(toOverrideIndex,1)}}for(let alias of aliases)entriesNameSet.add(alias)}absoluteEntries.push(entry)},addRelativeTo:(middleware,options)=>{
let{name,override,aliases:_aliases}=options,entry={middleware,...options},aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.
has(alias))){if(!override)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(let alias of aliases){let toOverrideIndex=relativeEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a9=>a9===alias));if(toOverrideIndex===-1)continue;let toOverride=relativeEntries[toOverrideIndex];if(toOverride.
toMiddleware!==entry.toMiddleware||toOverride.relation!==entry.relation)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" m\
iddleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware ${entry.
relation} "${entry.toMiddleware}" middleware.`);relativeEntries.splice(toOverrideIndex,1)}}for(let alias of aliases)entriesNameSet.add(alias)}relativeEntries.push(
entry)},clone:()=>cloneTo(constructStack()),use:plugin=>{plugin.applyToStack(stack)},remove:toRemove=>typeof toRemove=="string"?removeByName(toRemove):removeByReference(
toRemove),removeByTag:toRemove=>{let isRemoved=!1,filterCb=entry=>{let{tags,name,aliases:_aliases}=entry;if(tags&&tags.includes(toRemove)){let aliases=getAllAliases(
name,_aliases);for(let alias of aliases)entriesNameSet.delete(alias);return isRemoved=!0,!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=
relativeEntries.filter(filterCb),isRemoved},concat:from=>{let cloned=cloneTo(constructStack());return cloned.use(from),cloned.identifyOnResolve(identifyOnResolve||
cloned.identifyOnResolve()||(from.identifyOnResolve?.()??!1)),cloned},applyToStack:cloneTo,identify:()=>getMiddlewareList(!0).map(mw=>{let step=mw.step??mw.relation+
" "+mw.toMiddleware;return getMiddlewareNameWithAliases(mw.name,mw.aliases)+" - "+step}),identifyOnResolve(toggle){return typeof toggle=="boolean"&&(identifyOnResolve=
toggle),identifyOnResolve},resolve:(handler,context)=>{for(let middleware of getMiddlewareList().map(entry=>entry.middleware).reverse())handler=middleware(handler,
context);return identifyOnResolve&&console.log(stack.identify()),handler}};return stack},stepWeights={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},
priorityWeights={high:3,normal:2,low:1}}});var Client,init_client=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js"(){init_MiddlewareStack();Client=class{config;middlewareStack=constructStack();initConfig;handlers;constructor(config){
this.config=config;let{protocol,protocolSettings}=config;protocolSettings&&typeof protocol=="function"&&(config.protocol=new protocol(protocolSettings))}send(command6,optionsOrCb,cb){
let options=typeof optionsOrCb!="function"?optionsOrCb:void 0,callback=typeof optionsOrCb=="function"?optionsOrCb:cb,useHandlerCache=options===void 0&&this.config.
cacheMiddleware===!0,handler;if(useHandlerCache){this.handlers||(this.handlers=new WeakMap);let handlers=this.handlers;handlers.has(command6.constructor)?handler=
handlers.get(command6.constructor):(handler=command6.resolveMiddleware(this.middlewareStack,this.config,options),handlers.set(command6.constructor,handler))}else
delete this.handlers,handler=command6.resolveMiddleware(this.middlewareStack,this.config,options);if(callback)handler(command6).then(result=>callback(null,result.
output),err=>callback(err)).catch(()=>{});else return handler(command6).then(result=>result.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.
handlers}}}});var deref,init_deref=__esm({"../../node_modules/@smithy/core/dist-es/submodules/schema/deref.js"(){deref=schemaRef=>typeof schemaRef=="function"?schemaRef():schemaRef}});var operation,init_operation=__esm({"../../node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js"(){operation=(namespace,name,traits,input,output)=>({
name,namespace,traits,input,output})}});var schemaDeserializationMiddleware,findHeader,init_schemaDeserializationMiddleware=__esm({"../../node_modules/@smithy/core/dist-es/submodules/schema/middleware\
/schemaDeserializationMiddleware.js"(){init_transport();init_operation();schemaDeserializationMiddleware=config=>(next,context)=>async args=>{let{response}=await next(
args),{operationSchema}=getSmithyContext(context),[,ns,n3,t,i9,o3]=operationSchema??[];try{let parsed=await config.protocol.deserializeResponse(operation(ns,n3,
t,i9,o3),{...config,...context},response);return{response,output:parsed}}catch(error){if(Object.defineProperty(error,"$response",{value:response,enumerable:!1,writable:!1,
configurable:!1}),!("$metadata"in error)){let hint="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
try{error.message+=`
  `+hint}catch{!context.logger||context.logger?.constructor?.name==="NoOpLogger"?console.warn(hint):context.logger?.warn?.(hint)}typeof error.$responseBodyText<
"u"&&error.$response&&(error.$response.body=error.$responseBodyText);try{if(HttpResponse.isInstance(response)){let{headers={},statusCode}=response,headerEntries=Object.
entries(headers);error.$metadata={httpStatusCode:statusCode,requestId:findHeader(/^x-[\w-]+-request-?id$/,headerEntries),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,
headerEntries),cfId:findHeader(/^x-[\w-]+-cf-id$/,headerEntries)}}}catch{}}throw error}},findHeader=(pattern,headers)=>(headers.find(([k9])=>k9.match(pattern))||
[void 0,void 0])[1]}});var schemaSerializationMiddleware,init_schemaSerializationMiddleware=__esm({"../../node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializ\
ationMiddleware.js"(){init_transport();init_operation();schemaSerializationMiddleware=config=>(next,context)=>async args=>{let{operationSchema}=getSmithyContext(
context),[,ns,n3,t,i9,o3]=operationSchema??[],endpoint=context.endpointV2?async()=>toEndpointV1(context.endpointV2):config.endpoint,request=await config.protocol.
serializeRequest(operation(ns,n3,t,i9,o3),args.input,{...config,...context,endpoint});return next({...args,request})}}});function getSchemaSerdePlugin(config){return{applyToStack:commandStack=>{commandStack.add(schemaSerializationMiddleware(config),serializerMiddlewareOption),commandStack.
add(schemaDeserializationMiddleware(config),deserializerMiddlewareOption),config.protocol.setSerdeContext(config)}}}var deserializerMiddlewareOption,serializerMiddlewareOption,
init_getSchemaSerdePlugin=__esm({"../../node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js"(){init_schemaDeserializationMiddleware();
init_schemaSerializationMiddleware();deserializerMiddlewareOption={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},serializerMiddlewareOption=
{name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0}}});function translateTraits(indicator){if(typeof indicator=="object")return indicator;if(indicator=indicator|0,traitsCache[indicator])return traitsCache[indicator];
let traits={},i9=0;for(let trait of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(indicator>>i9++&
1)===1&&(traits[trait]=1);return traitsCache[indicator]=traits}var traitsCache,init_translateTraits=__esm({"../../node_modules/@smithy/core/dist-es/submodules/s\
chema/schemas/translateTraits.js"(){traitsCache=[]}});function member(memberSchema,memberName){if(memberSchema instanceof NormalizedSchema)return Object.assign(memberSchema,{memberName,_isMemberSchema:!0});let internalCtorAccess=NormalizedSchema;
return new internalCtorAccess(memberSchema,memberName)}var anno,simpleSchemaCacheN,simpleSchemaCacheS,NormalizedSchema,isMemberSchema,isStaticSchema,init_NormalizedSchema=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js"(){init_deref();init_translateTraits();anno={it:Symbol.for("@smithy/nor-\
struct-it"),ns:Symbol.for("@smithy/ns")},simpleSchemaCacheN=[],simpleSchemaCacheS={},NormalizedSchema=class _NormalizedSchema{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=_NormalizedSchema.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(ref,memberName){this.ref=ref,this.
memberName=memberName;let traitStack=[],_ref=ref,schema=ref;for(this._isMemberSchema=!1;isMemberSchema(_ref);)traitStack.push(_ref[1]),_ref=_ref[0],schema=deref(
_ref),this._isMemberSchema=!0;if(traitStack.length>0){this.memberTraits={};for(let i9=traitStack.length-1;i9>=0;--i9){let traitSet=traitStack[i9];Object.assign(
this.memberTraits,translateTraits(traitSet))}}else this.memberTraits=0;if(schema instanceof _NormalizedSchema){let computedMemberTraits=this.memberTraits;Object.
assign(this,schema),this.memberTraits=Object.assign({},computedMemberTraits,schema.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=
memberName??schema.memberName;return}if(this.schema=deref(schema),isStaticSchema(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.
schema[3]):(this.name=this.memberName??String(schema),this.traits=0),this._isMemberSchema&&!memberName)throw new Error(`@smithy/core/schema - NormalizedSchema m\
ember init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](lhs){let isPrototype=this.prototype.isPrototypeOf(lhs);return!isPrototype&&typeof lhs==
"object"&&lhs!==null?lhs.symbol===this.symbol:isPrototype}static of(ref){let keyAble=typeof ref=="function"||typeof ref=="object"&&ref!==null;if(typeof ref=="nu\
mber"){if(simpleSchemaCacheN[ref])return simpleSchemaCacheN[ref]}else if(typeof ref=="string"){if(simpleSchemaCacheS[ref])return simpleSchemaCacheS[ref]}else if(keyAble&&
ref[anno.ns])return ref[anno.ns];let sc=deref(ref);if(sc instanceof _NormalizedSchema)return sc;if(isMemberSchema(sc)){let[ns2,traits]=sc;if(ns2 instanceof _NormalizedSchema)
return Object.assign(ns2.getMergedTraits(),translateTraits(traits)),ns2;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(
ref,null,2)}.`)}let ns=new _NormalizedSchema(sc);return keyAble?ref[anno.ns]=ns:typeof sc=="string"?simpleSchemaCacheS[sc]=ns:typeof sc=="number"?simpleSchemaCacheN[sc]=
ns:ns}getSchema(){let sc=this.schema;return Array.isArray(sc)&&sc[0]===0?sc[4]:sc}getName(withNamespace=!1){let{name}=this;return!withNamespace&&name&&name.includes(
"#")?name.split("#")[1]:name||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let sc=this.getSchema();
return typeof sc=="number"?sc>=64&&sc<128:sc[0]===1}isMapSchema(){let sc=this.getSchema();return typeof sc=="number"?sc>=128&&sc<=255:sc[0]===2}isStructSchema(){
let sc=this.getSchema();if(typeof sc!="object")return!1;let id=sc[0];return id===3||id===-3||id===4}isUnionSchema(){let sc=this.getSchema();return typeof sc!="o\
bject"?!1:sc[0]===4}isBlobSchema(){let sc=this.getSchema();return sc===21||sc===42}isTimestampSchema(){let sc=this.getSchema();return typeof sc=="number"&&sc>=4&&
sc<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){
return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===
19}isStreaming(){let{streaming}=this.getMergedTraits();return!!streaming||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return translateTraits(this.memberTraits)}getOwnTraits(){
return translateTraits(this.traits)}getKeySchema(){let[isDoc,isMap]=[this.isDocumentSchema(),this.isMapSchema()];if(!isDoc&&!isMap)throw new Error(`@smithy/core\
/schema - cannot get key for non-map: ${this.getName(!0)}`);let schema=this.getSchema(),memberSchema=isDoc?15:schema[4]??0;return member([memberSchema,0],"key")}getValueSchema(){
let sc=this.getSchema(),[isDoc,isMap,isList]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],memberSchema=typeof sc=="number"?63&sc:sc&&typeof sc==
"object"&&(isMap||isList)?sc[3+sc[0]]:isDoc?15:void 0;if(memberSchema!=null)return member([memberSchema,0],isMap?"value":"member");throw new Error(`@smithy/core\
/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(memberName){let struct=this.getSchema();if(this.isStructSchema()&&struct[4].includes(memberName)){
let i9=struct[4].indexOf(memberName),memberSchema=struct[5][i9];return member(isMemberSchema(memberSchema)?memberSchema:[memberSchema,0],memberName)}if(this.isDocumentSchema())
return member([15,0],memberName);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`)}getMemberSchemas(){let buffer={};try{
for(let[k9,v]of this.structIterator())buffer[k9]=v}catch{}return buffer}getEventStreamMember(){if(this.isStructSchema()){for(let[memberName,memberSchema]of this.
structIterator())if(memberSchema.isStreaming()&&memberSchema.isStructSchema())return memberName}return""}*structIterator(){if(this.isUnitSchema())return;if(!this.
isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let struct=this.getSchema(),z=struct[4].length,it=struct[anno.it];if(it&&
z===it.length){yield*it;return}it=Array(z);for(let i9=0;i9<z;++i9){let k9=struct[4][i9],v=member([struct[5][i9],0],k9);yield it[i9]=[k9,v]}struct[anno.it]=it}};
isMemberSchema=sc=>Array.isArray(sc)&&sc.length===2,isStaticSchema=sc=>Array.isArray(sc)&&sc.length>=5}});var TypeRegistry,init_TypeRegistry=__esm({"../../node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js"(){TypeRegistry=class _TypeRegistry{namespace;schemas;exceptions;static registries=new Map;constructor(namespace,schemas=new Map,exceptions=new Map){
this.namespace=namespace,this.schemas=schemas,this.exceptions=exceptions,_TypeRegistry.registries.has(namespace)||_TypeRegistry.registries.set(namespace,this)}static for(namespace){
return _TypeRegistry.registries.get(namespace)??new _TypeRegistry(namespace)}copyFrom(other){let{schemas,exceptions}=this;for(let[k9,v]of other.schemas)schemas.
has(k9)||schemas.set(k9,v);for(let[k9,v]of other.exceptions)exceptions.has(k9)||exceptions.set(k9,v)}register(shapeId,schema){let qualifiedName=this.normalizeShapeId(
shapeId);for(let r9 of[this,_TypeRegistry.for(qualifiedName.split("#")[0])])r9.schemas.has(qualifiedName)||r9.schemas.set(qualifiedName,schema)}getSchema(shapeId){
let id=this.normalizeShapeId(shapeId);if(!this.schemas.has(id)){if(!shapeId.includes("#")){let suffix="#"+shapeId,candidates=[];for(let[shapeId2,schema]of this.
schemas.entries())shapeId2.endsWith(suffix)&&candidates.push(schema);if(candidates.length===1)return candidates[0]}throw new Error(`@smithy/core/schema - schema\
 not found for ${id}`)}return this.schemas.get(id)}registerError(es,ctor){let $error=es,ns=$error[1],qualifiedName=ns+"#"+$error[2];ctor.hasOwnProperty?.("shape\
Id")||(ctor.shapeId=qualifiedName);for(let r9 of[this,_TypeRegistry.for(ns)])!r9.schemas.has(qualifiedName)&&!r9.exceptions.has($error)&&(r9.schemas.set(qualifiedName,
$error),r9.exceptions.set($error,ctor))}getErrorCtor(es){let $error=es;return this.exceptions.has($error)?this.exceptions.get($error):_TypeRegistry.for($error[1]).
exceptions.get($error)}getBaseException(){for(let exceptionKey of this.exceptions.keys())if(Array.isArray(exceptionKey)){let[,ns,name]=exceptionKey,id=ns+"#"+name;
if(id.startsWith("smithy.ts.sdk.synthetic.")&&id.endsWith("ServiceException"))return exceptionKey}}find(predicate){for(let schema of this.schemas.values())if(predicate(
schema))return schema}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(shapeId){return shapeId.includes("#")?shapeId:this.namespace+"#"+shapeId}}}});var init_schema=__esm({"../../node_modules/@smithy/core/dist-es/submodules/schema/index.js"(){init_deref();init_getSchemaSerdePlugin();init_NormalizedSchema();init_translateTraits();
init_TypeRegistry()}});function schemaLogFilter(schema,data){if(data==null)return data;let ns=NormalizedSchema.of(schema);if(ns.getMergedTraits().sensitive)return SENSITIVE_STRING;if(ns.
isListSchema()){let valueSchema=ns.getValueSchema();if(valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;if(Array.isArray(data))return data.map(value=>schemaLogFilter(
valueSchema,value))}else if(ns.isMapSchema()){let valueSchema=ns.getValueSchema();if(ns.getKeySchema().getMergedTraits().sensitive||valueSchema.getMergedTraits().
sensitive)return SENSITIVE_STRING;if(typeof data=="object")return Object.fromEntries(Object.entries(data).map(([key,value])=>[key,schemaLogFilter(valueSchema,value)]))}else if(ns.
isStructSchema()&&typeof data=="object"){let object=data,newObject={};for(let[member2,memberNs]of ns.structIterator())object[member2]!=null&&(newObject[member2]=
schemaLogFilter(memberNs,object[member2]));return newObject}return data}var SENSITIVE_STRING,init_schemaLogFilter=__esm({"../../node_modules/@smithy/core/dist-e\
s/submodules/client/smithy-client/schemaLogFilter.js"(){init_schema();SENSITIVE_STRING="***SensitiveInformation***"}});var operationEventStreamMarker,Command,ClassBuilder,init_command=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js"(){init_dist_es();
init_MiddlewareStack();init_schemaLogFilter();init_schema();operationEventStreamMarker=Symbol.for("@smithy/op-event-stream"),Command=class{middlewareStack=constructStack();schema;static classBuilder(){
return new ClassBuilder}resolveMiddlewareWithContext(clientStack,configuration,options,{middlewareFn,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,
smithyContext,additionalContext,CommandCtor}){for(let mw of middlewareFn.bind(this)(CommandCtor,clientStack,configuration,options))this.middlewareStack.use(mw);
let stack=clientStack.concat(this.middlewareStack),{logger:logger2}=configuration,additionalSmithyContext=additionalContext[SMITHY_CONTEXT_KEY],handlerExecutionContext={
logger:logger2,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,...additionalContext,[SMITHY_CONTEXT_KEY]:{...additionalSmithyContext,commandInstance:this,
...smithyContext,...options?.metricsRecorder===void 0?{}:{metricsRecorder:options.metricsRecorder},...options?.abortSignal===void 0?{}:{abortSignal:options.abortSignal}}},
{requestHandler}=configuration,requestOptions=options??{};requestOptions.metricsRecorder&&(requestOptions={...requestOptions},delete requestOptions.metricsRecorder);
let isEventStream,schema=this.schema,marker=schema?.[operationEventStreamMarker];if(marker!==void 0)isEventStream=marker;else if(schema&&Array.isArray(schema)&&
schema[0]===9){let[,,,,input$,output$]=schema;isEventStream=schema[operationEventStreamMarker]=!!(NormalizedSchema.of(input$).getEventStreamMember()||NormalizedSchema.
of(output$).getEventStreamMember())}return isEventStream&&(requestOptions={isEventStream,...requestOptions}),stack.resolve(request=>requestHandler.handle(request.
request,requestOptions),handlerExecutionContext)}},ClassBuilder=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(cb){
this._init=cb}ep(endpointParameterInstructions){return this._ep=endpointParameterInstructions,this}m(middlewareSupplier){return this._middlewareFn=middlewareSupplier,
this}s(service,operation2,smithyContext={}){return this._smithyContext={service,operation:operation2,...smithyContext},this}c(additionalContext={}){return this.
_additionalContext=additionalContext,this}n(clientName,commandName){return this._clientName=clientName,this._commandName=commandName,this}f(inputFilter=_=>_,outputFilter=_=>_){
return this._inputFilterSensitiveLog=inputFilter,this._outputFilterSensitiveLog=outputFilter,this}ser(serializer){return this._serializer=serializer,this}de(deserializer){
return this._deserializer=deserializer,this}sc(operation2){return this._operationSchema=operation2,this._smithyContext.operationSchema=operation2,this}build(){let closure=this,
CommandRef;return CommandRef=class extends Command{input;static getEndpointParameterInstructions(){return closure._ep}constructor(...[input]){super(),this.input=
input??{},closure._init(this),this.schema=closure._operationSchema}resolveMiddleware(stack,configuration,options){let op=closure._operationSchema,input=op?.[4]??
op?.input,output=op?.[5]??op?.output;return this.resolveMiddlewareWithContext(stack,configuration,options,{CommandCtor:CommandRef,middlewareFn:closure._middlewareFn,
clientName:closure._clientName,commandName:closure._commandName,inputFilterSensitiveLog:closure._inputFilterSensitiveLog??(op?schemaLogFilter.bind(null,input):_=>_),
outputFilterSensitiveLog:closure._outputFilterSensitiveLog??(op?schemaLogFilter.bind(null,output):_=>_),smithyContext:closure._smithyContext,additionalContext:closure.
_additionalContext})}serialize=closure._serializer;deserialize=closure._deserializer}}}}});var createAggregatedClient,init_create_aggregated_client=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-clien\
t.js"(){createAggregatedClient=(commands5,Client2,options)=>{for(let[command6,CommandCtor]of Object.entries(commands5)){let methodImpl=async function(args,optionsOrCb,cb){
let command7=new CommandCtor(args);if(typeof optionsOrCb=="function")this.send(command7,optionsOrCb);else if(typeof cb=="function"){if(typeof optionsOrCb!="obje\
ct")throw new Error(`Expected http options but got ${typeof optionsOrCb}`);this.send(command7,optionsOrCb||{},cb)}else return this.send(command7,optionsOrCb)},methodName=(command6[0].
toLowerCase()+command6.slice(1)).replace(/Command$/,"");Client2.prototype[methodName]=methodImpl}let{paginators={},waiters={}}=options??{};for(let[paginatorName,
paginatorFn]of Object.entries(paginators))Client2.prototype[paginatorName]===void 0&&(Client2.prototype[paginatorName]=function(commandInput={},paginationConfiguration,...rest2){
return paginatorFn({...paginationConfiguration,client:this},commandInput,...rest2)});for(let[waiterName,waiterFn]of Object.entries(waiters))Client2.prototype[waiterName]===
void 0&&(Client2.prototype[waiterName]=async function(commandInput={},waiterConfiguration,...rest2){let config=waiterConfiguration;return typeof waiterConfiguration==
"number"&&(config={maxWaitTime:waiterConfiguration}),waiterFn({...config,client:this},commandInput,...rest2)})}}});var ServiceException,decorateServiceException,init_exceptions=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js"(){ServiceException=
class _ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(options){
super(options.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=options.name,this.$fault=options.$fault,this.$metadata=
options.$metadata}static isInstance(value){if(!value)return!1;let candidate=value;return _ServiceException.prototype.isPrototypeOf(candidate)||!!candidate.$fault&&
!!candidate.$metadata&&(candidate.$fault==="client"||candidate.$fault==="server")}static[Symbol.hasInstance](instance){if(!instance)return!1;let candidate=instance;
if(this===_ServiceException)return _ServiceException.isInstance(instance);if(_ServiceException.isInstance(instance)){if(this.prototype.isPrototypeOf(instance))return!0;
let targetId=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0,candidateHasShapeId=!1;if(targetId){let proto=Object.getPrototypeOf(candidate);
for(;proto&&proto!==Object.prototype;){let ctor=proto.constructor,candidateId=ctor!==_ServiceException&&Object.prototype.hasOwnProperty.call(ctor,"shapeId")?ctor?.
shapeId:void 0;if(candidateId&&(candidateHasShapeId=!0,candidateId===targetId))return!0;proto=Object.getPrototypeOf(proto)}}if(targetId&&candidateHasShapeId)return!1;
let targetName=this.name;if(targetName&&targetName.length>=6){if(candidate.name===targetName)return!0;let proto=Object.getPrototypeOf(candidate);for(;proto&&proto!==
Object.prototype;){let ctorName=proto.constructor?.name;if(ctorName&&ctorName!=="Error"&&ctorName===targetName)return!0;proto=Object.getPrototypeOf(proto)}}}return!1}},
decorateServiceException=(exception,additions={})=>{Object.entries(additions).filter(([,v])=>v!==void 0).forEach(([k9,v])=>{(exception[k9]==null||exception[k9]===
"")&&(exception[k9]=v)});let message=exception.message||exception.Message||"UnknownError";return exception.message=message,delete exception.Message,exception}}});var loadConfigsForDefaultMode,init_defaults_mode=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js"(){loadConfigsForDefaultMode=
mode=>{switch(mode){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}}}});var warningEmitted,emitWarningIfUnsupportedVersion2,init_emitWarningIfUnsupportedVersion2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smit\
hy-client/emitWarningIfUnsupportedVersion.js"(){warningEmitted=!1,emitWarningIfUnsupportedVersion2=version=>{version&&!warningEmitted&&parseInt(version.substring(
1,version.indexOf(".")))<16&&(warningEmitted=!0)}}});var knownAlgorithms,getChecksumConfiguration,resolveChecksumRuntimeConfig,init_checksum2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smith\
y-client/extensions/checksum.js"(){init_transport();init_dist_es();knownAlgorithms=Object.values(AlgorithmId),getChecksumConfiguration=runtimeConfig=>{let checksumAlgorithms=[];
for(let id in AlgorithmId){if(!hasOwn(AlgorithmId,id))continue;let algorithmId=AlgorithmId[id];runtimeConfig[algorithmId]!==void 0&&checksumAlgorithms.push({algorithmId:()=>algorithmId,
checksumConstructor:()=>runtimeConfig[algorithmId]})}for(let[id,ChecksumCtor]of Object.entries(runtimeConfig.checksumAlgorithms??{}))checksumAlgorithms.push({algorithmId:()=>id,
checksumConstructor:()=>ChecksumCtor});return{addChecksumAlgorithm(algo){runtimeConfig.checksumAlgorithms=runtimeConfig.checksumAlgorithms??{};let id=algo.algorithmId(),
ctor=algo.checksumConstructor();knownAlgorithms.includes(id)?runtimeConfig.checksumAlgorithms[id.toUpperCase()]=ctor:runtimeConfig.checksumAlgorithms[id]=ctor,checksumAlgorithms.
push(algo)},checksumAlgorithms(){return checksumAlgorithms}}},resolveChecksumRuntimeConfig=clientConfig=>{let runtimeConfig={};return clientConfig.checksumAlgorithms().
forEach(checksumAlgorithm=>{let id=checksumAlgorithm.algorithmId();knownAlgorithms.includes(id)&&(runtimeConfig[id]=checksumAlgorithm.checksumConstructor())}),runtimeConfig}}});var getRetryConfiguration,resolveRetryRuntimeConfig,init_retry=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.\
js"(){getRetryConfiguration=runtimeConfig=>({setRetryStrategy(retryStrategy){runtimeConfig.retryStrategy=retryStrategy},retryStrategy(){return runtimeConfig.retryStrategy}}),
resolveRetryRuntimeConfig=retryStrategyConfiguration=>{let runtimeConfig={};return runtimeConfig.retryStrategy=retryStrategyConfiguration.retryStrategy(),runtimeConfig}}});var getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig2,init_defaultExtensionConfiguration=__esm({"../../node_modules/@smithy/core/dist-es/submodules/\
client/smithy-client/extensions/defaultExtensionConfiguration.js"(){init_checksum2();init_retry();getDefaultExtensionConfiguration=runtimeConfig=>Object.assign(
getChecksumConfiguration(runtimeConfig),getRetryConfiguration(runtimeConfig)),resolveDefaultRuntimeConfig2=config=>Object.assign(resolveChecksumRuntimeConfig(config),
resolveRetryRuntimeConfig(config))}});var getValueFromTextNode,init_get_value_from_text_node=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.\
js"(){init_transport();getValueFromTextNode=obj=>{let textNodeName="#text";for(let key in obj)hasOwn(obj,key)&&(obj[key][textNodeName]!==void 0?obj[key]=obj[key][textNodeName]:
typeof obj[key]=="object"&&obj[key]!==null&&(obj[key]=getValueFromTextNode(obj[key])));return obj}}});var NoOpLogger,init_NoOpLogger=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js"(){NoOpLogger=class{trace(){}debug(){}info(){}warn(){}error(){}}}});function makeBuilder(common,service,name,ep){return function(added,plugins,op,$,smithyContext={}){let epMerged=Object.assign({},common,added);return Command.classBuilder().
ep(epMerged).m(function(CommandCtor,clientStack,config,options){let list=plugins.call(this,CommandCtor,clientStack,config,options);return list.unshift(ep(config,
CommandCtor.getEndpointParameterInstructions())),list}).s(service,op,smithyContext).n(name,op.charAt(0).toUpperCase()+op.slice(1)+"Command").sc($).build()}}var init_client_command_builder=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js"(){init_command()}});var init_client2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/client/index.js"(){init_transport();init_transport();init_client();init_command();init_create_aggregated_client();
init_defaults_mode();init_emitWarningIfUnsupportedVersion2();init_exceptions();init_defaultExtensionConfiguration();init_get_value_from_text_node();init_NoOpLogger();
init_client_command_builder()}});var AWS_EXECUTION_ENV,AWS_REGION_ENV,AWS_DEFAULT_REGION_ENV,ENV_IMDS_DISABLED,DEFAULTS_MODE_OPTIONS,IMDS_REGION_PATH,IMDS_TOKEN_PATH,X_AWS_EC2_METADATA_TOKEN,X_AWS_EC2_METADATA_TOKEN_TTL,
init_constants=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js"(){AWS_EXECUTION_ENV="AWS_EXECUTION_ENV",AWS_REGION_ENV=
"AWS_REGION",AWS_DEFAULT_REGION_ENV="AWS_DEFAULT_REGION",ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",DEFAULTS_MODE_OPTIONS=["in-region","cross-region","mobile",
"standard","legacy"],IMDS_REGION_PATH="/latest/meta-data/placement/region",IMDS_TOKEN_PATH="/latest/api/token",X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-toke\
n",X_AWS_EC2_METADATA_TOKEN_TTL="x-aws-ec2-metadata-token-ttl-seconds"}});var TIMEOUT_MS,NEG_CACHE_TTL_MS,negativeCacheUntil,getInstanceMetadataRegion,cacheNegativeAndReturnUndefined,resolveImdsEndpoint,imdsRequest,init_getInstanceMetadataRegion=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js"(){init_constants();TIMEOUT_MS=1e3,NEG_CACHE_TTL_MS=
6e4,negativeCacheUntil=0,getInstanceMetadataRegion=async()=>{if(!process.env[ENV_IMDS_DISABLED]&&!(Date.now()<negativeCacheUntil))try{let endpoint=resolveImdsEndpoint(),
token=(await imdsRequest({...endpoint,path:IMDS_TOKEN_PATH,method:"PUT",headers:{[X_AWS_EC2_METADATA_TOKEN_TTL]:"21600"}})).toString();return(await imdsRequest(
{...endpoint,path:IMDS_REGION_PATH,method:"GET",headers:{[X_AWS_EC2_METADATA_TOKEN]:token}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}},
cacheNegativeAndReturnUndefined=()=>{negativeCacheUntil=Date.now()+NEG_CACHE_TTL_MS},resolveImdsEndpoint=()=>{let envEndpoint=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(envEndpoint){let url=new URL(envEndpoint);return{hostname:url.hostname.replace(/^\[(.+)]$/,"$1"),port:url.port?Number(url.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE===
"IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async options=>{let{request}=await import("node:http");return new Promise((resolve,reject)=>{
let req=request({hostname:options.hostname,port:options.port,path:options.path,method:options.method,headers:options.headers,timeout:TIMEOUT_MS,signal:AbortSignal.
timeout(TIMEOUT_MS)});req.on("error",err=>{reject(err),req.destroy()}),req.on("timeout",()=>{reject(new Error("TimeoutError from instance metadata service")),req.
destroy()}),req.on("response",res=>{let{statusCode=400}=res;if(statusCode<200||statusCode>=300){reject(Object.assign(new Error("Error response received from ins\
tance metadata service"),{statusCode})),req.destroy();return}let chunks=[];res.on("data",chunk=>chunks.push(chunk)),res.on("end",()=>{resolve(Buffer.concat(chunks)),
req.destroy()})}),req.end()})}}});var REGION_ENV_NAME,REGION_INI_NAME,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,init_config=__esm({"../../node_modules/@smithy/core/dist-es/submo\
dules/config/config-resolver/regionConfig/config.js"(){init_getInstanceMetadataRegion();REGION_ENV_NAME="AWS_REGION",REGION_INI_NAME="region",NODE_REGION_CONFIG_OPTIONS=
{environmentVariableSelector:env2=>env2[REGION_ENV_NAME],configFileSelector:profile=>profile[REGION_INI_NAME],default:async()=>{let region=await getInstanceMetadataRegion();
if(region)return region;throw new Error("Region is missing")}},NODE_REGION_CONFIG_FILE_OPTIONS={preferredFile:"credentials"}}});var validRegions,checkRegion,init_checkRegion=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js"(){init_transport();
validRegions=new Set,checkRegion=(region,check=isValidHostLabel)=>{if(!validRegions.has(region)&&!check(region))if(region==="*")console.warn('@smithy/config-res\
olver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(
`Region not accepted: region="${region}" is not a valid hostname component.`);else validRegions.add(region)}}});var isFipsRegion,init_isFipsRegion=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js"(){isFipsRegion=
region=>typeof region=="string"&&(region.startsWith("fips-")||region.endsWith("-fips"))}});var getRealRegion,init_getRealRegion=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js"(){init_isFipsRegion();
getRealRegion=region=>isFipsRegion(region)?["fips-aws-global","aws-fips"].includes(region)?"us-east-1":region.replace(/fips-(dkr-|prod-)?|-fips/,""):region}});var resolveRegionConfig,init_resolveRegionConfig=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionCon\
fig.js"(){init_checkRegion();init_getRealRegion();init_isFipsRegion();resolveRegionConfig=input=>{let{region,useFipsEndpoint}=input;if(!region)throw new Error("\
Region is missing");return Object.assign(input,{region:async()=>{let providedRegion=typeof region=="function"?await region():region,realRegion=getRealRegion(providedRegion);
return checkRegion(realRegion),realRegion},useFipsEndpoint:async()=>{let providedRegion=typeof region=="string"?region:await region();return isFipsRegion(providedRegion)?
!0:typeof useFipsEndpoint!="function"?Promise.resolve(!!useFipsEndpoint):useFipsEndpoint()}})}}});var AWS_DEFAULTS_MODE_ENV,AWS_DEFAULTS_MODE_CONFIG,NODE_DEFAULTS_MODE_CONFIG_OPTIONS,init_defaultsModeConfig=__esm({"../../node_modules/@smithy/core/dist-es/sub\
modules/config/defaults-mode/defaultsModeConfig.js"(){AWS_DEFAULTS_MODE_ENV="AWS_DEFAULTS_MODE",AWS_DEFAULTS_MODE_CONFIG="defaults_mode",NODE_DEFAULTS_MODE_CONFIG_OPTIONS=
{environmentVariableSelector:env2=>env2[AWS_DEFAULTS_MODE_ENV],configFileSelector:profile=>profile[AWS_DEFAULTS_MODE_CONFIG],default:"legacy"}}});var resolveDefaultsModeConfig,resolveNodeDefaultsModeAuto,inferPhysicalRegion,init_resolveDefaultsModeConfig=__esm({"../../node_modules/@smithy/core/dist-es/sub\
modules/config/defaults-mode/resolveDefaultsModeConfig.js"(){init_config();init_getInstanceMetadataRegion();init_configLoader();init_memoize();init_constants();
init_defaultsModeConfig();resolveDefaultsModeConfig=({region=loadConfig(NODE_REGION_CONFIG_OPTIONS),defaultsMode=loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)}={})=>memoize(
async()=>{let mode=typeof defaultsMode=="function"?await defaultsMode():defaultsMode;switch(mode?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(region);case"\
in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(mode?.toLocaleLowerCase());case void 0:return Promise.resolve("leg\
acy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`)}}),resolveNodeDefaultsModeAuto=async clientRegion=>{
if(clientRegion){let resolvedRegion=typeof clientRegion=="function"?await clientRegion():clientRegion,inferredRegion=await inferPhysicalRegion();return inferredRegion?
resolvedRegion===inferredRegion?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[AWS_EXECUTION_ENV]&&(process.env[AWS_REGION_ENV]||
process.env[AWS_DEFAULT_REGION_ENV])?process.env[AWS_REGION_ENV]??process.env[AWS_DEFAULT_REGION_ENV]:getInstanceMetadataRegion()}});var init_config2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/config/index.js"(){init_ProviderError();init_CredentialsProviderError();init_TokenProviderError();
init_chain();init_booleanSelector();init_numberSelector();init_types();init_getProfileName();init_getSSOTokenFilepath();init_getSSOTokenFromFile();init_loadSsoSessionData();
init_parseKnownFiles();init_externalDataInterceptor();init_configLoader();init_NodeUseDualstackEndpointConfigOptions();init_NodeUseFipsEndpointConfigOptions();init_config();
init_resolveRegionConfig();init_resolveDefaultsModeConfig()}});var ENV_ENDPOINT_URL,CONFIG_ENDPOINT_URL,getEndpointUrlConfig,init_getEndpointUrlConfig=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/mid\
dleware-endpoint/adaptors/getEndpointUrlConfig.js"(){ENV_ENDPOINT_URL="AWS_ENDPOINT_URL",CONFIG_ENDPOINT_URL="endpoint_url",getEndpointUrlConfig=serviceId=>({environmentVariableSelector:env2=>{
let serviceSuffixParts=serviceId.split(" ").map(w=>w.toUpperCase()),serviceEndpointUrl=env2[[ENV_ENDPOINT_URL,...serviceSuffixParts].join("_")];if(serviceEndpointUrl)
return serviceEndpointUrl;let endpointUrl=env2[ENV_ENDPOINT_URL];if(endpointUrl)return endpointUrl},configFileSelector:(profile,config)=>{if(profile.services){let servicesSectionKey=[
"services",profile.services].join(".");if(!config||!config[servicesSectionKey])throw new Error(`The services section "${profile.services}" specified in the prof\
ile is not present in the shared configuration file.`);let servicesSection=config[servicesSectionKey],servicePrefixParts=serviceId.split(" ").map(w=>w.toLowerCase()),
endpointUrl2=servicesSection[[servicePrefixParts.join("_"),CONFIG_ENDPOINT_URL].join(".")];if(endpointUrl2)return endpointUrl2}let endpointUrl=profile[CONFIG_ENDPOINT_URL];
if(endpointUrl)return endpointUrl},default:void 0})}});var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,ignoreConfiguredEndpointUrlsConfigSelectors,init_getIgnoreConfiguredEndpointUrls=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js"(){init_config2();ENV_IGNORE_CONFIGURED_ENDPOINT_URLS=
"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS="ignore_configured_endpoint_urls",ignoreConfiguredEndpointUrlsConfigSelectors={environmentVariableSelector:env2=>booleanSelector(
env2,ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,SelectorType.
CONFIG),default:!1}}});var getEndpointFromConfig,init_getEndpointFromConfig=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpoi\
ntFromConfig.js"(){init_config2();init_getEndpointUrlConfig();init_getIgnoreConfiguredEndpointUrls();getEndpointFromConfig=async serviceId=>{if(!await loadConfig(
ignoreConfiguredEndpointUrlsConfigSelectors)())return loadConfig(getEndpointUrlConfig(serviceId??""))()}}});var resolveParamsForS3,DOMAIN_PATTERN,IP_ADDRESS_PATTERN,DOTS_PATTERN,isDnsCompatibleBucketName,isArnBucketName,init_s3=__esm({"../../node_modules/@smithy/core/\
dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js"(){resolveParamsForS3=async endpointParams=>{let bucket=endpointParams?.Bucket||"";
if(typeof endpointParams.Bucket=="string"&&(endpointParams.Bucket=bucket.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),isArnBucketName(
bucket)){if(endpointParams.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!isDnsCompatibleBucketName(bucket)||
bucket.indexOf(".")!==-1&&!String(endpointParams.Endpoint).startsWith("http:")||bucket.toLowerCase()!==bucket||bucket.length<3)&&(endpointParams.ForcePathStyle=
!0);return endpointParams.DisableMultiRegionAccessPoints&&(endpointParams.disableMultiRegionAccessPoints=!0,endpointParams.DisableMRAP=!0),endpointParams},DOMAIN_PATTERN=
/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,IP_ADDRESS_PATTERN=/(\d+\.){3}\d+/,DOTS_PATTERN=/\.\./,isDnsCompatibleBucketName=bucketName=>DOMAIN_PATTERN.test(bucketName)&&
!IP_ADDRESS_PATTERN.test(bucketName)&&!DOTS_PATTERN.test(bucketName),isArnBucketName=bucketName=>{let[arn,partition2,service,,,bucket]=bucketName.split(":"),isArn=arn===
"arn"&&bucketName.split(":").length>=6,isValidArn=!!(isArn&&partition2&&service&&bucket);if(isArn&&!isValidArn)throw new Error(`Invalid ARN: ${bucketName} was a\
n invalid ARN.`);return isValidArn}}});var init_service_customizations=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/index.js"(){init_s3()}});var createConfigValueProvider,init_createConfigValueProvider=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/c\
reateConfigValueProvider.js"(){createConfigValueProvider=(configKey,canonicalEndpointParamKey,config,isClientContextParam=!1)=>{let configProvider=async()=>{let configValue;
return isClientContextParam?configValue=config.clientContextParams?.[configKey]??config[configKey]??config[canonicalEndpointParamKey]:configValue=config[configKey]??
config[canonicalEndpointParamKey],typeof configValue=="function"?configValue():configValue};return configKey==="credentialScope"||canonicalEndpointParamKey==="C\
redentialScope"?async()=>{let credentials=typeof config.credentials=="function"?await config.credentials():config.credentials;return credentials?.credentialScope??
credentials?.CredentialScope}:configKey==="accountId"||canonicalEndpointParamKey==="AccountId"?async()=>{let credentials=typeof config.credentials=="function"?await config.
credentials():config.credentials;return credentials?.accountId??credentials?.AccountId}:configKey==="endpoint"||canonicalEndpointParamKey==="endpoint"?async()=>{
if(config.isCustomEndpoint===!1)return;let endpoint=await configProvider();if(endpoint&&typeof endpoint=="object"){if("url"in endpoint)return endpoint.url.href;
if("hostname"in endpoint){let{protocol,hostname,port,path}=endpoint;return`${protocol}//${hostname}${port?":"+port:""}${path}`}}return endpoint}:configProvider}}});var init_toEndpointV12=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/toEndpointV1.js"(){init_transport()}});function bindGetEndpointFromInstructions(getEndpointFromConfig2){return async(commandInput,instructionsSupplier,clientConfig,context)=>{if(!clientConfig.isCustomEndpoint&&
!clientConfig.ignoreConfiguredEndpointUrls){let endpointFromConfig;clientConfig.serviceConfiguredEndpoint?endpointFromConfig=await clientConfig.serviceConfiguredEndpoint():
endpointFromConfig=await getEndpointFromConfig2(clientConfig.serviceId),endpointFromConfig&&(clientConfig.endpoint=()=>Promise.resolve(toEndpointV1(endpointFromConfig)),
clientConfig.isCustomEndpoint=!0,context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`))}let endpointParams=await resolveParams(
commandInput,instructionsSupplier,clientConfig);if(typeof clientConfig.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let endpoint=clientConfig.
endpointProvider(endpointParams,context);if(clientConfig.isCustomEndpoint&&clientConfig.endpoint){let customEndpoint=await clientConfig.endpoint();if(customEndpoint?.
headers){endpoint.headers??={};for(let[name,value]of Object.entries(customEndpoint.headers))endpoint.headers[name]=Array.isArray(value)?value:[value]}}return endpoint}}
var resolveParams,init_getEndpointFromInstructions=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpoint\
FromInstructions.js"(){init_service_customizations();init_createConfigValueProvider();init_toEndpointV12();resolveParams=async(commandInput,instructionsSupplier,clientConfig)=>{
let endpointParams={},instructions=instructionsSupplier?.getEndpointParameterInstructions?.()||{};for(let[name,instruction]of Object.entries(instructions))switch(instruction.
type){case"staticContextParams":endpointParams[name]=instruction.value;break;case"contextParams":endpointParams[name]=commandInput[instruction.name];break;case"\
clientContextParams":case"builtInParams":endpointParams[name]=await createConfigValueProvider(instruction.name,name,clientConfig,instruction.type!=="builtInPara\
ms")();break;case"operationContextParams":endpointParams[name]=instruction.get(commandInput);break;default:throw new Error("Unrecognized endpoint parameter inst\
ruction: "+JSON.stringify(instruction))}return Object.keys(instructions).length===0&&Object.assign(endpointParams,clientConfig),String(clientConfig.serviceId).toLowerCase()===
"s3"&&await resolveParamsForS3(endpointParams),endpointParams}}});function setFeature2(context,feature,value){context.__smithy_context?context.__smithy_context.features||(context.__smithy_context.features={}):context.__smithy_context=
{features:{}},context.__smithy_context.features[feature]=value}function bindEndpointMiddleware(getEndpointFromConfig2){let getEndpointFromInstructions2=bindGetEndpointFromInstructions(
getEndpointFromConfig2);return({config,instructions})=>(next,context)=>async args=>{config.isCustomEndpoint&&setFeature2(context,"ENDPOINT_OVERRIDE","N");let endpoint=await getEndpointFromInstructions2(
args.input,{getEndpointParameterInstructions(){return instructions}},{...config},context);context.endpointV2=endpoint,context.authSchemes=endpoint.properties?.authSchemes;
let authScheme=context.authSchemes?.[0];if(authScheme){context.signing_region=authScheme.signingRegion,context.signing_service=authScheme.signingName;let httpAuthOption=getSmithyContext(
context)?.selectedHttpAuthScheme?.httpAuthOption;httpAuthOption&&(httpAuthOption.signingProperties=Object.assign(httpAuthOption.signingProperties||{},{signing_region:authScheme.
signingRegion,signingRegion:authScheme.signingRegion,signing_service:authScheme.signingName,signingName:authScheme.signingName,signingRegionSet:authScheme.signingRegionSet},
authScheme.properties))}return next({...args})}}var init_endpointMiddleware=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endp\
oint/endpointMiddleware.js"(){init_transport();init_getEndpointFromInstructions()}});function bindGetEndpointPlugin(getEndpointFromConfig2){let endpointMiddleware2=bindEndpointMiddleware(getEndpointFromConfig2);return(config,instructions)=>({applyToStack:clientStack=>{
clientStack.addRelativeTo(endpointMiddleware2({config,instructions}),endpointMiddlewareOptions)}})}var serializerMiddlewareOption2,endpointMiddlewareOptions,init_getEndpointPlugin=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js"(){init_endpointMiddleware();serializerMiddlewareOption2=
{name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},endpointMiddlewareOptions={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT\
_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:serializerMiddlewareOption2.name}}});function bindResolveEndpointConfig(getEndpointFromConfig2){return input=>{let tls=input.tls??!0,{endpoint,useDualstackEndpoint,useFipsEndpoint}=input,customEndpointProvider=endpoint!=
null?async()=>toEndpointV1(await normalizeProvider(endpoint)()):void 0,resolvedConfig=Object.assign(input,{endpoint:customEndpointProvider,tls,isCustomEndpoint:!!endpoint,
useDualstackEndpoint:normalizeProvider(useDualstackEndpoint??!1),useFipsEndpoint:normalizeProvider(useFipsEndpoint??!1),ignoreConfiguredEndpointUrls:!!input.ignoreConfiguredEndpointUrls}),
configuredEndpointPromise;return resolvedConfig.serviceConfiguredEndpoint=async()=>(input.serviceId&&!configuredEndpointPromise&&(configuredEndpointPromise=getEndpointFromConfig2(
input.serviceId)),configuredEndpointPromise),resolvedConfig}}var init_resolveEndpointConfig=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints\
/middleware-endpoint/resolveEndpointConfig.js"(){init_transport();init_toEndpointV12()}});var BinaryDecisionDiagram,init_BinaryDecisionDiagram=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagr\
am.js"(){BinaryDecisionDiagram=class _BinaryDecisionDiagram{nodes;root;conditions;results;constructor(bdd9,root9,conditions,results){this.nodes=bdd9,this.root=root9,
this.conditions=conditions,this.results=results}static from(bdd9,root9,conditions,results){return new _BinaryDecisionDiagram(bdd9,root9,conditions,results)}}}});var EndpointCache,init_EndpointCache=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js"(){EndpointCache=
class{capacity;data=new Map;parameters=[];constructor({size,params}){this.capacity=size??50,params&&(this.parameters=params)}get(endpointParams,resolver){let key=this.
hash(endpointParams);if(key===!1)return resolver();if(!this.data.has(key)){if(this.data.size>this.capacity+10){let keys=this.data.keys(),i9=0;for(;;){let{value,
done}=keys.next();if(this.data.delete(value),done||++i9>10)break}}this.data.set(key,resolver())}return this.data.get(key)}size(){return this.data.size}hash(endpointParams){
let buffer="",{parameters}=this;if(parameters.length===0)return!1;for(let param of parameters){let raw=endpointParams[param],val=raw==null?"\0":String(raw);if(val.
includes("|;"))return!1;buffer+=val+"|;"}return buffer}}}});var EndpointError,init_EndpointError=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js"(){EndpointError=
class extends Error{constructor(message){super(message),this.name="EndpointError"}}}});var init_types2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/index.js"(){init_EndpointError()}});var debugId,init_debugId=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js"(){debugId="endpoints"}});function toDebugString(input){return typeof input!="object"||input==null?input:"ref"in input?`$${toDebugString(input.ref)}`:"fn"in input?`${input.fn}(${(input.argv||
[]).map(toDebugString).join(", ")})`:JSON.stringify(input,null,2)}var init_toDebugString=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/ut\
il-endpoints/debug/toDebugString.js"(){}});var init_debug=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/index.js"(){init_debugId();init_toDebugString()}});var customEndpointFunctions,init_customEndpointFunctions=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpoin\
tFunctions.js"(){customEndpointFunctions={}}});var booleanEquals,init_booleanEquals=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js"(){booleanEquals=(value1,value2)=>value1===
value2}});function coalesce(...args){for(let arg of args)if(arg!=null)return arg}var init_coalesce=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/ut\
il-endpoints/lib/coalesce.js"(){}});var getAttrPathList,init_getAttrPathList=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js"(){init_types2();
getAttrPathList=path=>{let parts=path.split("."),pathList=[];for(let part of parts){let squareBracketIndex=part.indexOf("[");if(squareBracketIndex!==-1){if(part.
indexOf("]")!==part.length-1)throw new EndpointError(`Path: '${path}' does not end with ']'`);let arrayIndex=part.slice(squareBracketIndex+1,-1);if(Number.isNaN(
parseInt(arrayIndex)))throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);squareBracketIndex!==0&&pathList.push(part.slice(0,squareBracketIndex)),
pathList.push(arrayIndex)}else pathList.push(part)}return pathList}}});var getAttr,init_getAttr=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js"(){init_types2();init_getAttrPathList();
getAttr=(value,path)=>getAttrPathList(path).reduce((acc,index)=>{if(typeof acc!="object")throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.
stringify(value)}'`);if(Array.isArray(acc)){let i9=parseInt(index);return acc[i9<0?acc.length+i9:i9]}return acc[index]},value)}});var isSet,init_isSet=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js"(){isSet=value=>value!=null}});function ite(condition,trueValue,falseValue){return condition?trueValue:falseValue}var init_ite=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpo\
ints/util-endpoints/lib/ite.js"(){}});var not,init_not=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js"(){not=value=>!value}});var IP_V4_REGEX,isIpAddress,init_isIpAddress=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js"(){IP_V4_REGEX=
new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),isIpAddress=value=>IP_V4_REGEX.test(value)||value.
startsWith("[")&&value.endsWith("]")}});var DEFAULT_PORTS,parseURL,init_parseURL=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js"(){init_dist_es();init_isIpAddress();
DEFAULT_PORTS={[EndpointURLScheme.HTTP]:80,[EndpointURLScheme.HTTPS]:443},parseURL=value=>{let whatwgURL=(()=>{try{if(value instanceof URL)return value;if(typeof value==
"object"&&"hostname"in value){let{hostname:hostname2,port,protocol:protocol2="",path="",query={}}=value,url=new URL(`${protocol2}//${hostname2}${port?`:${port}`:
""}${path}`);return url.search=Object.entries(query).map(([k9,v])=>`${k9}=${v}`).join("&"),url}return new URL(value)}catch{return null}})();if(!whatwgURL)return console.
error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`),null;let urlString=whatwgURL.href,{host,hostname,pathname,protocol,search}=whatwgURL;if(search)
return null;let scheme=protocol.slice(0,-1);if(!Object.values(EndpointURLScheme).includes(scheme))return null;let isIp=isIpAddress(hostname),inputContainsDefaultPort=urlString.
includes(`${host}:${DEFAULT_PORTS[scheme]}`)||typeof value=="string"&&value.includes(`${host}:${DEFAULT_PORTS[scheme]}`),authority=`${host}${inputContainsDefaultPort?
`:${DEFAULT_PORTS[scheme]}`:""}`;return{scheme,authority,path:pathname,normalizedPath:pathname.endsWith("/")?pathname:`${pathname}/`,isIp}}}});function split(value,delimiter,limit){if(limit===1)return[value];if(value==="")return[""];let parts=value.split(delimiter);return limit===0?parts:parts.slice(0,
limit-1).concat(parts.slice(1).join(delimiter))}var init_split=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js"(){}});var stringEquals,init_stringEquals=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js"(){stringEquals=(value1,value2)=>value1===
value2}});var substring,init_substring=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js"(){substring=(input,start2,stop,reverse)=>input==
null||start2>=stop||input.length<stop||/[^\u0000-\u007f]/.test(input)?null:reverse?input.substring(input.length-stop,input.length-start2):input.substring(start2,
stop)}});var uriEncode,init_uriEncode=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js"(){uriEncode=value=>encodeURIComponent(
value).replace(/[!*'()]/g,c9=>`%${c9.charCodeAt(0).toString(16).toUpperCase()}`)}});var init_lib=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/index.js"(){init_booleanEquals();init_coalesce();init_getAttr();
init_isSet();init_transport();init_ite();init_not();init_parseURL();init_split();init_stringEquals();init_substring();init_uriEncode()}});var endpointFunctions,init_endpointFunctions=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js"(){init_lib();
endpointFunctions={booleanEquals,coalesce,getAttr,isSet,isValidHostLabel,ite,not,parseURL,split,stringEquals,substring,uriEncode}}});var evaluateTemplate,init_evaluateTemplate=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js"(){init_lib();
evaluateTemplate=(template,options)=>{let evaluatedTemplateArr=[],{referenceRecord,endpointParams}=options,currentIndex=0;for(;currentIndex<template.length;){let openingBraceIndex=template.
indexOf("{",currentIndex);if(openingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(currentIndex));break}evaluatedTemplateArr.push(template.slice(currentIndex,
openingBraceIndex));let closingBraceIndex=template.indexOf("}",openingBraceIndex);if(closingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(openingBraceIndex));
break}template[openingBraceIndex+1]==="{"&&template[closingBraceIndex+1]==="}"&&(evaluatedTemplateArr.push(template.slice(openingBraceIndex+1,closingBraceIndex)),
currentIndex=closingBraceIndex+2);let parameterName=template.substring(openingBraceIndex+1,closingBraceIndex);if(parameterName.includes("#")){let[refName,attrName]=parameterName.
split("#");evaluatedTemplateArr.push(getAttr(referenceRecord[refName]??endpointParams[refName],attrName))}else evaluatedTemplateArr.push(referenceRecord[parameterName]??
endpointParams[parameterName]);currentIndex=closingBraceIndex+1}return evaluatedTemplateArr.join("")}}});var getReferenceValue,init_getReferenceValue=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js"(){getReferenceValue=
({ref},options)=>options.referenceRecord[ref]??options.endpointParams[ref]}});var evaluateExpression,callFunction,group,init_evaluateExpression=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/eval\
uateExpression.js"(){init_types2();init_customEndpointFunctions();init_endpointFunctions();init_evaluateTemplate();init_getReferenceValue();evaluateExpression=(obj,keyName,options)=>{
if(typeof obj=="string")return evaluateTemplate(obj,options);if(obj.fn)return group.callFunction(obj,options);if(obj.ref)return getReferenceValue(obj,options);throw new EndpointError(
`'${keyName}': ${String(obj)} is not a string, function or reference.`)},callFunction=({fn,argv},options)=>{let evaluatedArgs=Array(argv.length);for(let i9=0;i9<
evaluatedArgs.length;++i9){let arg=argv[i9];typeof arg=="boolean"||typeof arg=="number"?evaluatedArgs[i9]=arg:evaluatedArgs[i9]=group.evaluateExpression(arg,"ar\
g",options)}let namespaceSeparatorIndex=fn.indexOf(".");if(namespaceSeparatorIndex!==-1){let customFunction=customEndpointFunctions[fn.slice(0,namespaceSeparatorIndex)]?.[fn.
slice(namespaceSeparatorIndex+1)];if(typeof customFunction=="function")return customFunction(...evaluatedArgs)}let callable=endpointFunctions[fn];if(typeof callable==
"function")return callable(...evaluatedArgs);throw new Error(`function ${fn} not loaded in endpointFunctions.`)},group={evaluateExpression,callFunction}}});var init_callFunction=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/callFunction.js"(){init_evaluateExpression()}});var evaluateCondition,init_evaluateCondition=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js"(){init_debug();
init_types2();init_callFunction();evaluateCondition=(condition,options)=>{let{assign}=condition;if(assign&&assign in options.referenceRecord)throw new EndpointError(
`'${assign}' is already defined in Reference Record.`);let value=callFunction(condition,options);options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(
condition)} = ${toDebugString(value)}`);let result=value===""?!0:!!value;return assign!=null?{result,toAssign:{name:assign,value}}:{result}}}});var getEndpointHeaders,init_getEndpointHeaders=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js"(){
init_types2();init_evaluateExpression();getEndpointHeaders=(headers,options)=>Object.entries(headers??{}).reduce((acc,[headerKey,headerVal])=>(acc[headerKey]=headerVal.
map(headerValEntry=>{let processedExpr=evaluateExpression(headerValEntry,"Header value entry",options);if(typeof processedExpr!="string")throw new EndpointError(
`Header '${headerKey}' value '${processedExpr}' is not a string`);return processedExpr}),acc),{})}});var getEndpointProperties,getEndpointProperty,group2,init_getEndpointProperties=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoi\
nts/utils/getEndpointProperties.js"(){init_types2();init_evaluateTemplate();getEndpointProperties=(properties,options)=>Object.entries(properties).reduce((acc,[
propertyKey,propertyVal])=>(acc[propertyKey]=group2.getEndpointProperty(propertyVal,options),acc),{}),getEndpointProperty=(property,options)=>{if(Array.isArray(
property))return property.map(propertyEntry=>getEndpointProperty(propertyEntry,options));switch(typeof property){case"string":return evaluateTemplate(property,options);case"\
object":if(property===null)throw new EndpointError(`Unexpected endpoint property: ${property}`);return group2.getEndpointProperties(property,options);case"boole\
an":return property;default:throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`)}},group2={getEndpointProperty,getEndpointProperties}}});var getEndpointUrl,init_getEndpointUrl=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js"(){init_types2();
init_evaluateExpression();getEndpointUrl=(endpointUrl,options)=>{let expression=evaluateExpression(endpointUrl,"Endpoint URL",options);if(typeof expression=="st\
ring")try{return new URL(expression)}catch(error){throw console.error(`Failed to construct URL with ${expression}`,error),error}throw new EndpointError(`Endpoin\
t URL must be a string, got ${typeof expression}`)}}});var RESULT,decideEndpoint,init_decideEndpoint=__esm({"../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js"(){init_types2();
init_evaluateCondition();init_evaluateExpression();init_getEndpointHeaders();init_getEndpointProperties();init_getEndpointUrl();RESULT=1e8,decideEndpoint=(bdd9,options)=>{
let{nodes:nodes9,root:root9,results,conditions}=bdd9,ref=root9,referenceRecord={},closure={referenceRecord,endpointParams:options.endpointParams,logger:options.
logger};for(;ref!==1&&ref!==-1&&ref<RESULT;){let node_i=3*(Math.abs(ref)-1),[condition_i,highRef,lowRef]=[nodes9[node_i],nodes9[node_i+1],nodes9[node_i+2]],[fn,
argv,assign]=conditions[condition_i],evaluation=evaluateCondition({fn,assign,argv},closure);if(evaluation.toAssign){let{name,value}=evaluation.toAssign;referenceRecord[name]=
value}ref=ref>=0===evaluation.result?highRef:lowRef}if(ref>=RESULT){let result=results[ref-RESULT];if(result[0]===-1){let[,errorExpression]=result;throw new EndpointError(
evaluateExpression(errorExpression,"Error",closure))}let[url,properties,headers]=result;return{url:getEndpointUrl(url,closure),properties:getEndpointProperties(
properties,closure),headers:getEndpointHeaders(headers??{},closure)}}throw new EndpointError("No matching endpoint.")}}});var getEndpointFromInstructions,resolveEndpointConfig,endpointMiddleware,getEndpointPlugin,init_endpoints=__esm({"../../node_modules/@smithy/core/dist-es/submod\
ules/endpoints/index.js"(){init_getEndpointFromConfig();init_getEndpointFromInstructions();init_endpointMiddleware();init_getEndpointPlugin();init_resolveEndpointConfig();
init_BinaryDecisionDiagram();init_EndpointCache();init_decideEndpoint();init_isIpAddress();init_transport();init_customEndpointFunctions();init_getEndpointFromInstructions();
getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig),resolveEndpointConfig=bindResolveEndpointConfig(getEndpointFromConfig),endpointMiddleware=
bindEndpointMiddleware(getEndpointFromConfig),getEndpointPlugin=bindGetEndpointPlugin(getEndpointFromConfig)}});var isReadableStream,isBlob,init_stream_type_check=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js"(){isReadableStream=
stream=>typeof ReadableStream=="function"&&(stream?.constructor?.name===ReadableStream.name||stream instanceof ReadableStream),isBlob=blob=>typeof Blob=="functi\
on"&&(blob?.constructor?.name===Blob.name||blob instanceof Blob)}});var fromUtf82,init_fromUtf8_browser=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js"(){fromUtf82=input=>new TextEncoder().
encode(input)}});var chars,alphabetByEncoding,alphabetByValue,bitsPerLetter,bitsPerByte,maxLetterValue,init_constants_for_browser=__esm({"../../node_modules/@smithy/core/dist-es\
/submodules/serde/util-base64/constants-for-browser.js"(){chars="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",alphabetByEncoding=Object.entries(
chars).reduce((acc,[i9,c9])=>(acc[c9]=Number(i9),acc),{}),alphabetByValue=chars.split(""),bitsPerLetter=6,bitsPerByte=8,maxLetterValue=63}});function toBase642(_input){let input;typeof _input=="string"?input=fromUtf82(_input):input=_input;let isArrayLike=typeof input=="object"&&typeof input.length=="\
number",isUint8Array=typeof input=="object"&&typeof input.byteOffset=="number"&&typeof input.byteLength=="number";if(!isArrayLike&&!isUint8Array)throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let str="";for(let i9=0;i9<input.length;i9+=3){let bits=0,bitLength=0;for(let j9=i9,
limit=Math.min(i9+3,input.length);j9<limit;j9++)bits|=input[j9]<<(limit-j9-1)*bitsPerByte,bitLength+=bitsPerByte;let bitClusterCount=Math.ceil(bitLength/bitsPerLetter);
bits<<=bitClusterCount*bitsPerLetter-bitLength;for(let k9=1;k9<=bitClusterCount;k9++){let offset=(bitClusterCount-k9)*bitsPerLetter;str+=alphabetByValue[(bits&maxLetterValue<<
offset)>>offset]}str+="==".slice(0,4-bitClusterCount)}return str}var init_toBase64_browser=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util\
-base64/toBase64.browser.js"(){init_fromUtf8_browser();init_constants_for_browser()}});var toUtf82,init_toUtf8_browser=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js"(){toUtf82=input=>{if(typeof input==
"string")return input;if(typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8\
 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(input)}}});async function collectBlob(blob){return blob.arrayBuffer().then(ab=>new Uint8Array(ab))}async function collectReadableStream(stream){let chunks=[],reader=stream.
getReader(),length=0;for(;;){let{done,value}=await reader.read();if(value&&(chunks.push(value),length+=value.length),done)break}return concatBytes(chunks,length)}
var streamCollector,init_stream_collector_browser=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js"(){init_concatBytes();
init_stream_type_check();streamCollector=async stream=>isBlob(stream)?collectBlob(stream):collectReadableStream(stream)}});var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED,sdkStreamMixin,isBlobInstance,init_sdk_stream_mixin_browser=__esm({"../../node_modules/@smithy/core/dist-es/submodules/s\
erde/util-stream/sdk-stream-mixin.browser.js"(){init_toBase64_browser();init_hex_encoding();init_toUtf8_browser();init_stream_collector_browser();init_stream_type_check();
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED="The stream has already been transformed.",sdkStreamMixin=stream=>{if(!isBlobInstance(stream)&&!isReadableStream(stream)){let name=stream?.
__proto__?.constructor?.name||stream;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`)}let transformed=!1,transformToByteArray=async()=>{
if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);return transformed=!0,await streamCollector(stream)},blobToWebStream=blob=>{if(typeof blob.stream!=
"function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return blob.stream()};
return Object.assign(stream,{transformToByteArray,transformToString:async encoding=>{let buf=await transformToByteArray();if(encoding==="base64")return toBase642(
buf);if(encoding==="hex")return toHex(buf);if(encoding===void 0||encoding==="utf8"||encoding==="utf-8")return toUtf82(buf);if(typeof TextDecoder=="function")return new TextDecoder(
encoding).decode(buf);throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(transformed)throw new Error(
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);if(transformed=!0,isBlobInstance(stream))return blobToWebStream(stream);if(isReadableStream(stream))return stream;throw new Error(
`Cannot transform payload to web stream, got ${stream}`)}})},isBlobInstance=stream=>typeof Blob=="function"&&stream instanceof Blob}});var import_node_stream,streamCollector2,Collector,init_stream_collector=__esm({"../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-coll\
ector.js"(){import_node_stream=__require("node:stream");init_concatBytes();init_stream_collector_browser();init_stream_type_check();streamCollector2=stream=>isBlob(
stream)?collectBlob(stream):isReadableStream(stream)?collectReadableStream(stream):new Promise((resolve,reject)=>{let collector=new Collector,nodeStream=stream;
nodeStream.pipe(collector),nodeStream.on("error",err=>{collector.end(),reject(err)}),collector.on("error",reject),collector.on("finish",function(){let bytes=concatBytes(
this.bufferedBytes);resolve(bytes)})}),Collector=class extends import_node_stream.Writable{bufferedBytes=[];_write(chunk,encoding,callback){this.bufferedBytes.push(
chunk),callback()}}}});var import_node_stream2,ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2,sdkStreamMixin2,init_sdk_stream_mixin=__esm({"../../node_modules/@smithy/core/dist-es/submodules/se\
rde/util-stream/sdk-stream-mixin.js"(){import_node_stream2=__require("node:stream");init_buffer_from();init_sdk_stream_mixin_browser();init_stream_collector();ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2=
"The stream has already been transformed.",sdkStreamMixin2=stream=>{if(!(stream instanceof import_node_stream2.Readable))try{return sdkStreamMixin(stream)}catch{
let name=stream?.__proto__?.constructor?.name||stream;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`)}let transformed=!1,
transformToByteArray=async()=>{if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);return transformed=!0,await streamCollector2(stream)};return Object.
assign(stream,{transformToByteArray,transformToString:async encoding=>{let buf=await transformToByteArray();return encoding===void 0||Buffer.isEncoding(encoding)?
fromArrayBuffer(buf.buffer,buf.byteOffset,buf.byteLength).toString(encoding):new TextDecoder(encoding).decode(buf)},transformToWebStream:()=>{if(transformed)throw new Error(
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);if(stream.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.");if(typeof import_node_stream2.Readable.
toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return transformed=!0,import_node_stream2.Readable.
toWeb(stream)}})}}});function writeKey(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var init_writeKey=__esm({"../../node_modu\
les/@smithy/core/dist-es/submodules/serde/writeKey.js"(){}});var import_node_crypto2,Uint8ArrayBlobAdapter,_getRandomValues,v4,generateIdempotencyToken,init_serde=__esm({"../../node_modules/@smithy/core/dist-es/submodules\
/serde/index.js"(){import_node_crypto2=__require("node:crypto");init_fromBase64();init_toBase64();init_Uint8ArrayBlobAdapter();init_fromUtf8();init_toUtf8();init_v4();
init_date_utils();init_lazy_json();init_quote_header();init_schema_date_utils();init_split_every();init_split_header();init_NumericValue();init_hex_encoding();init_calculateBodyLength();
init_toUint8Array();init_is_array_buffer();init_sdk_stream_mixin();init_stream_collector();init_transport();init_writeKey();Uint8ArrayBlobAdapter=class extends bindUint8ArrayBlobAdapter(
toUtf8,fromUtf8,toBase64,fromBase64){},_getRandomValues=import_node_crypto2.getRandomValues,v4=bindV4(_getRandomValues),generateIdempotencyToken=v4}});var collectBody,init_collect_stream_body=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js"(){init_serde();collectBody=
async(streamBody=new Uint8Array,context)=>{if(streamBody instanceof Uint8Array)return Uint8ArrayBlobAdapter.mutate(streamBody);if(!streamBody)return Uint8ArrayBlobAdapter.
mutate(new Uint8Array);let fromContext=context.streamCollector(streamBody);return Uint8ArrayBlobAdapter.mutate(await fromContext)}}});function extendedEncodeURIComponent(str){return/^[\w.~-]+$/.test(str)?str:encodeURIComponent(str).replace(/[!'()*]/g,function(c9){return"%"+c9.charCodeAt(0).toString(
16).toUpperCase()})}var init_extended_encode_uri_component=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js"(){}});var HTTP_BINDINGS,HttpBindingNormalizedSchema,buildHttpBindings,buildPathSegments,buildHttpOperationBindings,EMPTY_BINDINGS,getHttpOperationBindings,createBodySchema,
init_HttpBindingNormalizedSchema=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js"(){init_schema();init_serde();
HTTP_BINDINGS=Symbol.for("@smithy/schema-x"),HttpBindingNormalizedSchema=class _HttpBindingNormalizedSchema extends NormalizedSchema{static identity=Symbol.for(
"@smithy/HttpBindingNormalizedSchema");identity=_HttpBindingNormalizedSchema.identity;bindings;constructor(schema){super(schema)}static of(schema){let ns=NormalizedSchema.
of(schema);if(ns.identity===_HttpBindingNormalizedSchema.identity)return ns;let schemaCache=ns.isMemberSchema()?ns:ns.getSchema(),cache9=typeof schemaCache=="ob\
ject"&&schemaCache!==null?schemaCache:ns;return cache9[HTTP_BINDINGS]??=new _HttpBindingNormalizedSchema(ns)}getHttpBindingLocation(traits){return traits.httpPayload?
36:traits.httpLabel?33:traits.httpHeader?38:typeof traits.httpPrefixHeaders=="string"?39:traits.httpQuery?34:traits.httpQueryParams?35:traits.httpResponseCode?37:
32}getHttpBindingValue(location,traits,nested=!1){let raw=this.getSchema(),type=typeof raw=="number"?raw&255:this.isListSchema()?64:255,slot=location&7,media=traits.
mediaType?traits.mediaType==="application/json"||traits.mediaType.endsWith("+json")?2:1:0,stream=traits.streaming||type===42?this.isStructSchema()?2:1:0,timestamp=type>=
4&&type<=7?slot>=6?2:slot>0&&slot<4?1:0:0,flags=type|media<<8|(traits.idempotencyToken?1:0)<<10|stream<<11|(traits.sparse?1:0)<<13|timestamp<<14|(traits.hostLabel?
1:0)<<17|(location===36&&typeof raw!="object"?1:0)<<18,category=type&192,collectionValue=slot&2&&(category===64||!nested&&slot&1)?this.getHttpBindingCollectionValue(
location,traits):void 0,valueType=(collectionValue?.[1]??0)&255;return flags|=(slot>=6&&(valueType===4||valueType===6)?1:0)<<16,[this,flags,collectionValue]}getHttpBindingCollectionValue(location,traits=this.
getMergedTraits()){let valueSchema=_HttpBindingNormalizedSchema.of(this.getValueSchema());return valueSchema.getHttpBindingValue(location,{...valueSchema.getMergedTraits(),
...traits},!0)}getHttpBindings(){let source=this.getSchema();return typeof source!="object"||source===null?EMPTY_BINDINGS:this.bindings??=buildHttpBindings(this)}},
buildHttpBindings=schema=>{let bodyMemberNames=[],bodyMemberSchemas=[],requestBodyMemberNames=[],requestBodyMemberSchemas=[],memberBindings=[],byName={},headers={},
prefixHeaders=[],responseBindings={headers,prefixHeaders},bindings={request:{memberBindings,byName},response:{bodyMemberNames,bindings:responseBindings}},{request,
response}=bindings;for(let[name,member2]of schema.structIterator()){let bindingSchema=HttpBindingNormalizedSchema.of(member2),traits=bindingSchema.getMergedTraits(),
location=bindingSchema.getHttpBindingLocation(traits),wireName=traits.httpHeader?.toLowerCase()??traits.httpPrefixHeaders?.toLowerCase()??traits.httpQuery,value=bindingSchema.
getHttpBindingValue(location,traits),binding=[name,value,location,wireName];name==="__proto__"&&writeKey(byName),byName[name]=binding,value[1]>>10&1&&(request.hasIdempotency=
!0),memberBindings.push(binding);let slot=location&7;if(slot===0&&(requestBodyMemberNames.push(name),requestBodyMemberSchemas.push(member2)),(slot&4)===0)bodyMemberNames.
push(name),bodyMemberSchemas.push(member2);else if((slot&6)===4)if(slot&1)responseBindings.statusCode=binding;else{responseBindings.payload=binding;let type=value[1]&
255;request.contentTypeInstruction=traits.mediaType??(type===0?"text/plain":type===21||type===42?"application/octet-stream":null)}else slot&1?(request.hasPrefixHeaders=
!0,prefixHeaders.push(binding)):(wireName==="__proto__"&&writeKey(headers),headers[wireName]=binding)}return request.contentTypeInstruction===void 0&&requestBodyMemberNames.
length&&(request.contentTypeInstruction=null),request.syntheticBodySchema=createBodySchema(schema,requestBodyMemberNames,requestBodyMemberSchemas),response.syntheticBodySchema=
createBodySchema(schema,bodyMemberNames,bodyMemberSchemas),bindings},buildPathSegments=path=>{let segments=[],offset=0;for(let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g))
match.index>offset&&segments.push([path.slice(offset,match.index),0]),segments.push([match[1],match[2]?2:1]),offset=match.index+match[0].length;return segments.
length&&offset<path.length&&segments.push([path.slice(offset),0]),segments.length?segments:void 0},buildHttpOperationBindings=schema=>{let{http,endpoint}=translateTraits(
schema.traits??{}),[path,search]=http?.[1].split("?")??[];return[http?.[0],path,search?[...new URLSearchParams(search)]:[],path?buildPathSegments(path):void 0,endpoint?.[0]]},
EMPTY_BINDINGS={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},getHttpOperationBindings=schema=>schema[HTTP_BINDINGS]??=
buildHttpOperationBindings(schema),createBodySchema=(schema,memberNames,memberSchemas)=>{if(!memberNames.length)return;let source=schema.getSchema(),body=[3,source[1],
source[2],schema.getMergedTraits(),memberNames,memberSchemas],required2=source[6],bodyRequired=required2&&memberNames.reduce((count,name)=>count+(source[4].indexOf(
name)<required2?1:0),0);return bodyRequired&&(body[6]=bodyRequired),body}}});var SerdeContext,init_SerdeContext=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js"(){SerdeContext=class{serdeContext;setSerdeContext(serdeContext){
this.serdeContext=serdeContext}}}});var CRC32_TABLE,ONES,Crc32Js,init_Crc32Js=__esm({"../../node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js"(){CRC32_TABLE=new Uint32Array(256);
for(let i9=0;i9<256;++i9){let c9=i9;for(let j9=0;j9<8;++j9)c9=c9&1?3988292384^c9>>>1:c9>>>1;CRC32_TABLE[i9]=c9>>>0}ONES=4294967295,Crc32Js=class{digestLength=4;checksum=ONES;update(data){
for(let i9=0;i9<data.length;++i9)this.checksum=this.checksum>>>8^CRC32_TABLE[(this.checksum^data[i9])&255]}digestSync(){return(this.checksum^ONES)>>>0}async digest(){
let value=this.digestSync(),out=new Uint8Array(4);return new DataView(out.buffer).setUint32(0,value,!1),out}reset(){this.checksum=ONES}}}});function buildNativeClass(nativeCrc32){return class{digestLength=4;value=0;update(data){this.value=nativeCrc32(data,this.value)}digestSync(){return this.value>>>
0}async digest(){let out=new Uint8Array(4);return new DataView(out.buffer).setUint32(0,this.digestSync(),!1),out}reset(){this.value=0}}}var zlib,zlibCrc32,Crc32Node,
init_Crc32Node=__esm({"../../node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js"(){zlib=__toESM(__require("node:zlib"));init_Crc32Js();zlibCrc32=
typeof zlib.crc32=="function"?zlib.crc32:void 0,Crc32Node=zlibCrc32?buildNativeClass(zlibCrc32):Crc32Js}});var BLOCK,DIGEST_LENGTH,MAX_HASHABLE_LENGTH,Sha256Js,INIT,K,init_Sha256Js=__esm({"../../node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js"(){
init_serde();BLOCK=64,DIGEST_LENGTH=32,MAX_HASHABLE_LENGTH=2**53-1,Sha256Js=class _Sha256Js{digestLength=DIGEST_LENGTH;state=Int32Array.from(INIT);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(secret){if(secret){let key=_Sha256Js.normalizeKey(secret);this.inner=new _Sha256Js,this.outer=
new _Sha256Js;let{inner,outer}=this,pad=new Uint8Array(BLOCK*2);for(let i9=0;i9<BLOCK;++i9)pad[i9]=54^key[i9],pad[i9+BLOCK]=92^key[i9];inner.update(pad.subarray(
0,BLOCK)),outer.update(pad.subarray(BLOCK))}}update(data){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.
inner.update(data);return}let chunk=toUint8Array(data),position=0,{byteLength}=chunk;if(this.bytesHashed+=byteLength,this.bytesHashed*8>MAX_HASHABLE_LENGTH)throw new Error(
"Cannot hash more than 2^53 - 1 bits");for(;byteLength>0;)this.buffer[this.bufferLength++]=chunk[position++],byteLength--,this.bufferLength===BLOCK&&(this.hashBuffer(),
this.bufferLength=0)}async digest(){let{inner,outer}=this;if(inner&&outer){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.
finished=!0;let innerDigest=inner.digestSync();return outer.update(innerDigest),outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(INIT),
this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let state2=this.state.slice(),buffer=this.buffer.slice(),bufferLength=this.bufferLength,
bitsHashed=this.bytesHashed*8,bufferView=new DataView(buffer.buffer,buffer.byteOffset,buffer.byteLength);if(bufferView.setUint8(bufferLength++,128),(bufferLength-
1)%BLOCK>=BLOCK-8){for(let i9=bufferLength;i9<BLOCK;++i9)bufferView.setUint8(i9,0);this.hashBufferWith(state2,buffer),bufferLength=0}for(let i9=bufferLength;i9<
BLOCK-8;++i9)bufferView.setUint8(i9,0);bufferView.setUint32(BLOCK-8,Math.floor(bitsHashed/4294967296),!1),bufferView.setUint32(BLOCK-4,bitsHashed,!1),this.hashBufferWith(
state2,buffer);let out=new Uint8Array(DIGEST_LENGTH);for(let i9=0;i9<8;++i9)out[i9*4]=state2[i9]>>>24&255,out[i9*4+1]=state2[i9]>>>16&255,out[i9*4+2]=state2[i9]>>>
8&255,out[i9*4+3]=state2[i9]>>>0&255;return out}static normalizeKey(secret){let key=toUint8Array(secret);if(key.byteLength>BLOCK){let h9=new _Sha256Js;h9.update(
key);let out=h9.digestSync(),padded=new Uint8Array(BLOCK);return padded.set(out),padded}if(key.byteLength<BLOCK){let padded=new Uint8Array(BLOCK);return padded.
set(key),padded}return key}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(state2,buffer){let w=this.w??=new Int32Array(64),s0=state2[0],
s1=state2[1],s2=state2[2],s3=state2[3],s4=state2[4],s5=state2[5],s6=state2[6],s7=state2[7];for(let i9=0;i9<BLOCK;++i9){if(i9<16)w[i9]=(buffer[i9*4]&255)<<24|(buffer[i9*
4+1]&255)<<16|(buffer[i9*4+2]&255)<<8|buffer[i9*4+3]&255;else{let u=w[i9-2],t12=(u>>>17|u<<15)^(u>>>19|u<<13)^u>>>10;u=w[i9-15];let t22=(u>>>7|u<<25)^(u>>>18|u<<
14)^u>>>3;w[i9]=(t12+w[i9-7]|0)+(t22+w[i9-16]|0)}let t1=(((s4>>>6|s4<<26)^(s4>>>11|s4<<21)^(s4>>>25|s4<<7))+(s4&s5^~s4&s6)|0)+(s7+(K[i9]+w[i9]|0)|0)|0,t2=((s0>>>
2|s0<<30)^(s0>>>13|s0<<19)^(s0>>>22|s0<<10))+(s0&s1^s0&s2^s1&s2)|0;s7=s6,s6=s5,s5=s4,s4=s3+t1|0,s3=s2,s2=s1,s1=s0,s0=t1+t2|0}state2[0]+=s0,state2[1]+=s1,state2[2]+=
s2,state2[3]+=s3,state2[4]+=s4,state2[5]+=s5,state2[6]+=s6,state2[7]+=s7}},INIT=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,
528734635,1541459225]),K=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,
1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,
3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,
2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])}});function buildNativeClass2(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(secret){this.secret=secret,this.isHmac=!!secret,this.hash=this.
createHash()}update(data){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(data)}async digest(){let buf;return this.
isHmac?(this.finished=!0,buf=this.hash.digest()):buf=this.hash.copy().digest(),new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?(0,import_node_crypto3.createHmac)("sha256",toBuffer(this.secret)):(0,import_node_crypto3.createHash)("sha256")}}}
function toBuffer(data){return typeof data=="string"?data:ArrayBuffer.isView(data)?Buffer.from(data.buffer,data.byteOffset,data.byteLength):Buffer.from(data)}var import_node_crypto3,
hasNativeCrypto,Sha256Node,init_Sha256Node=__esm({"../../node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js"(){import_node_crypto3=__require("node:crypto");
init_Sha256Js();hasNativeCrypto=(()=>{try{return(0,import_node_crypto3.createHash)("sha256"),!0}catch{return!1}})(),Sha256Node=hasNativeCrypto?buildNativeClass2():
Sha256Js}});var init_checksum3=__esm({"../../node_modules/@smithy/core/dist-es/submodules/checksum/index.js"(){init_Crc32Node();init_Sha256Node()}});function negate(bytes){for(let i9=0;i9<8;i9++)bytes[i9]^=255;for(let i9=7;i9>-1&&(bytes[i9]++,bytes[i9]===0);i9--);}var Int64,init_Int64=__esm({"../../node_modu\
les/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js"(){init_serde();Int64=class _Int64{bytes;constructor(bytes){if(this.bytes=bytes,bytes.
byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(number){if(number>9223372036854776e3||number<-9223372036854776e3)throw new Error(
`${number} is too large (or, if negative, too small) to represent as an Int64`);let bytes=new Uint8Array(8);for(let i9=7,remaining=Math.abs(Math.round(number));i9>
-1&&remaining>0;i9--,remaining/=256)bytes[i9]=remaining;return number<0&&negate(bytes),new _Int64(bytes)}valueOf(){let bytes=this.bytes.slice(0),negative=bytes[0]&
128;return negative&&negate(bytes),parseInt(toHex(bytes),16)*(negative?-1:1)}toString(){return String(this.valueOf())}}}});var HeaderMarshaller,HEADER_VALUE_TYPE,BOOLEAN_TAG,BYTE_TAG,SHORT_TAG,INT_TAG,LONG_TAG,BINARY_TAG,STRING_TAG,TIMESTAMP_TAG,UUID_TAG,UUID_PATTERN,MAX_HEADER_VALUE_BYTES,
init_HeaderMarshaller=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js"(){init_transport();init_serde();
init_Int64();HeaderMarshaller=class{toUtf8;fromUtf8;constructor(toUtf83,fromUtf83){this.toUtf8=toUtf83,this.fromUtf8=fromUtf83}format(headers){let chunks=[];for(let headerName in headers){
if(!hasOwn(headers,headerName))continue;let bytes=this.fromUtf8(headerName);if(bytes.byteLength>255)throw new Error(`@smithy/core/event-streams - header name ex\
ceeds 255 bytes: ${bytes.byteLength}`);chunks.push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[headerName]))}let out=new Uint8Array(
chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0)),position=0;for(let chunk of chunks)out.set(chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){
switch(header.type){case"boolean":return Uint8Array.from([header.value?0:1]);case"byte":return Uint8Array.from([2,header.value]);case"short":let shortView=new DataView(
new ArrayBuffer(3));return shortView.setUint8(0,3),shortView.setInt16(1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":let intView=new DataView(
new ArrayBuffer(5));return intView.setUint8(0,4),intView.setInt32(1,header.value,!1),new Uint8Array(intView.buffer);case"long":let longBytes=new Uint8Array(9);return longBytes[0]=
5,longBytes.set(header.value.bytes,1),longBytes;case"binary":if(header.value.byteLength>MAX_HEADER_VALUE_BYTES)throw new Error(`@smithy/core/event-streams - hea\
der value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);let binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.
setUint8(0,6),binView.setUint16(1,header.value.byteLength,!1);let binBytes=new Uint8Array(binView.buffer);return binBytes.set(header.value,3),binBytes;case"stri\
ng":let utf8Bytes=this.fromUtf8(header.value);if(utf8Bytes.byteLength>MAX_HEADER_VALUE_BYTES)throw new Error(`@smithy/core/event-streams - header value (string)\
 exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);let strView=new DataView(new ArrayBuffer(3+utf8Bytes.byteLength));strView.setUint8(0,7),strView.
setUint16(1,utf8Bytes.byteLength,!1);let strBytes=new Uint8Array(strView.buffer);return strBytes.set(utf8Bytes,3),strBytes;case"timestamp":let tsBytes=new Uint8Array(
9);return tsBytes[0]=8,tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes,1),tsBytes;case"uuid":if(!UUID_PATTERN.test(header.value))throw new Error(`Inv\
alid UUID received: ${header.value}`);let uuidBytes=new Uint8Array(17);return uuidBytes[0]=9,uuidBytes.set(fromHex(header.value.replace(/-/g,"")),1),uuidBytes}}parse(headers){
let out={},position=0;for(;position<headers.byteLength;){let nameLength=headers.getUint8(position++),name=this.toUtf8(new Uint8Array(headers.buffer,headers.byteOffset+
position,nameLength));switch(position+=nameLength,headers.getUint8(position++)){case 0:out[name]={type:BOOLEAN_TAG,value:!0};break;case 1:out[name]={type:BOOLEAN_TAG,
value:!1};break;case 2:out[name]={type:BYTE_TAG,value:headers.getInt8(position++)};break;case 3:out[name]={type:SHORT_TAG,value:headers.getInt16(position,!1)},position+=
2;break;case 4:out[name]={type:INT_TAG,value:headers.getInt32(position,!1)},position+=4;break;case 5:out[name]={type:LONG_TAG,value:new Int64(new Uint8Array(headers.
buffer,headers.byteOffset+position,8))},position+=8;break;case 6:let binaryLength=headers.getUint16(position,!1);position+=2,out[name]={type:BINARY_TAG,value:new Uint8Array(
headers.buffer,headers.byteOffset+position,binaryLength)},position+=binaryLength;break;case 7:let stringLength=headers.getUint16(position,!1);position+=2,out[name]=
{type:STRING_TAG,value:this.toUtf8(new Uint8Array(headers.buffer,headers.byteOffset+position,stringLength))},position+=stringLength;break;case 8:out[name]={type:TIMESTAMP_TAG,
value:new Date(new Int64(new Uint8Array(headers.buffer,headers.byteOffset+position,8)).valueOf())},position+=8;break;case 9:let uuidBytes=new Uint8Array(headers.
buffer,headers.byteOffset+position,16);position+=16,out[name]={type:UUID_TAG,value:`${toHex(uuidBytes.subarray(0,4))}-${toHex(uuidBytes.subarray(4,6))}-${toHex(
uuidBytes.subarray(6,8))}-${toHex(uuidBytes.subarray(8,10))}-${toHex(uuidBytes.subarray(10))}`};break;default:throw new Error("Unrecognized header type tag")}}return out}};
(function(HEADER_VALUE_TYPE3){HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.boolTrue=0]="boolTrue",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.boolFalse=1]="boolFalse",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
byte=2]="byte",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.short=3]="short",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.integer=4]="integer",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
long=5]="long",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.byteArray=6]="byteArray",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.string=7]="string",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
timestamp=8]="timestamp",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.uuid=9]="uuid"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));BOOLEAN_TAG="boolean",BYTE_TAG="byte",
SHORT_TAG="short",INT_TAG="integer",LONG_TAG="long",BINARY_TAG="binary",STRING_TAG="string",TIMESTAMP_TAG="timestamp",UUID_TAG="uuid",UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
MAX_HEADER_VALUE_BYTES=32767}});function splitMessage({byteLength,byteOffset,buffer}){if(byteLength<MINIMUM_MESSAGE_LENGTH)throw new Error("Provided message too short to accommodate event stre\
am message overhead");let view=new DataView(buffer,byteOffset,byteLength),messageLength=view.getUint32(0,!1);if(byteLength!==messageLength)throw new Error("Repo\
rted message length does not match received message length");let headerLength=view.getUint32(PRELUDE_MEMBER_LENGTH,!1),expectedPreludeChecksum=view.getUint32(PRELUDE_LENGTH,
!1),expectedMessageChecksum=view.getUint32(byteLength-CHECKSUM_LENGTH,!1),checksummer=new Crc32Node;if(checksummer.update(new Uint8Array(buffer,byteOffset,PRELUDE_LENGTH)),
expectedPreludeChecksum!==checksummer.digestSync())throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match th\
e calculated CRC32 checksum (${checksummer.digestSync()})`);if(checksummer.update(new Uint8Array(buffer,byteOffset+PRELUDE_LENGTH,byteLength-(PRELUDE_LENGTH+CHECKSUM_LENGTH))),
expectedMessageChecksum!==checksummer.digestSync())throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
return{headers:new DataView(buffer,byteOffset+PRELUDE_LENGTH+CHECKSUM_LENGTH,headerLength),body:new Uint8Array(buffer,byteOffset+PRELUDE_LENGTH+CHECKSUM_LENGTH+
headerLength,messageLength-headerLength-(PRELUDE_LENGTH+CHECKSUM_LENGTH+CHECKSUM_LENGTH))}}var PRELUDE_MEMBER_LENGTH,PRELUDE_LENGTH,CHECKSUM_LENGTH,MINIMUM_MESSAGE_LENGTH,
init_splitMessage=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js"(){init_checksum3();PRELUDE_MEMBER_LENGTH=
4,PRELUDE_LENGTH=PRELUDE_MEMBER_LENGTH*2,CHECKSUM_LENGTH=4,MINIMUM_MESSAGE_LENGTH=PRELUDE_LENGTH+CHECKSUM_LENGTH*2}});var EventStreamCodec,init_EventStreamCodec=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js"(){init_checksum3();
init_HeaderMarshaller();init_splitMessage();EventStreamCodec=class{headerMarshaller;messageBuffer;isEndOfStream;constructor(toUtf83,fromUtf83){this.headerMarshaller=
new HeaderMarshaller(toUtf83,fromUtf83),this.messageBuffer=[],this.isEndOfStream=!1}feed(message){this.messageBuffer.push(this.decode(message))}endOfStream(){this.
isEndOfStream=!0}getMessage(){let message=this.messageBuffer.pop(),isEndOfStream=this.isEndOfStream;return{getMessage(){return message},isEndOfStream(){return isEndOfStream}}}getAvailableMessages(){
let messages=this.messageBuffer;this.messageBuffer=[];let isEndOfStream=this.isEndOfStream;return{getMessages(){return messages},isEndOfStream(){return isEndOfStream}}}encode({
headers:rawHeaders,body}){let headers=this.headerMarshaller.format(rawHeaders),length=headers.byteLength+body.byteLength+16,out=new Uint8Array(length),view=new DataView(
out.buffer,out.byteOffset,out.byteLength),checksum=new Crc32Node;return view.setUint32(0,length,!1),view.setUint32(4,headers.byteLength,!1),checksum.update(out.
subarray(0,8)),view.setUint32(8,checksum.digestSync(),!1),out.set(headers,12),out.set(body,headers.byteLength+12),checksum.update(out.subarray(8,length-4)),view.
setUint32(length-4,checksum.digestSync(),!1),out}decode(message){let{headers,body}=splitMessage(message);return{headers:this.headerMarshaller.parse(headers),body}}formatHeaders(rawHeaders){
return this.headerMarshaller.format(rawHeaders)}}}});var MessageDecoderStream,init_MessageDecoderStream=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStre\
am.js"(){MessageDecoderStream=class{options;constructor(options){this.options=options}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(let bytes of this.options.inputStream)yield this.options.decoder.decode(bytes)}}}});var MessageEncoderStream,init_MessageEncoderStream=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStre\
am.js"(){MessageEncoderStream=class{options;constructor(options){this.options=options}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(let msg of this.options.messageStream)yield this.options.encoder.encode(msg);this.options.includeEndFrame&&(yield new Uint8Array(0))}}}});var SmithyMessageDecoderStream,init_SmithyMessageDecoderStream=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Smithy\
MessageDecoderStream.js"(){SmithyMessageDecoderStream=class{options;constructor(options){this.options=options}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(let message of this.options.messageStream){let deserialized=await this.options.deserializer(message);deserialized!==void 0&&(yield deserialized)}}}}});var SmithyMessageEncoderStream,init_SmithyMessageEncoderStream=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Smithy\
MessageEncoderStream.js"(){SmithyMessageEncoderStream=class{options;constructor(options){this.options=options}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(let chunk of this.options.inputStream)yield this.options.serializer(chunk)}}}});function getChunkedStream(source){let currentMessageTotalLength=0,currentMessagePendingLength=0,currentMessage=null,messageLengthBuffer=null,allocateMessage=size=>{
if(typeof size!="number")throw new Error("Attempted to allocate an event message where size was not a number: "+size);currentMessageTotalLength=size,currentMessagePendingLength=
4,currentMessage=new Uint8Array(size),new DataView(currentMessage.buffer).setUint32(0,size,!1)},iterator=async function*(){let sourceIterator=source[Symbol.asyncIterator]();
for(;;){let{value,done}=await sourceIterator.next();if(done){if(currentMessageTotalLength)if(currentMessageTotalLength===currentMessagePendingLength)yield currentMessage;else
throw new Error("Truncated event message received.");else return;return}let chunkLength=value.length,currentOffset=0;for(;currentOffset<chunkLength;){if(!currentMessage){
let bytesRemaining=chunkLength-currentOffset;messageLengthBuffer||(messageLengthBuffer=new Uint8Array(4));let numBytesForTotal=Math.min(4-currentMessagePendingLength,
bytesRemaining);if(messageLengthBuffer.set(value.slice(currentOffset,currentOffset+numBytesForTotal),currentMessagePendingLength),currentMessagePendingLength+=numBytesForTotal,
currentOffset+=numBytesForTotal,currentMessagePendingLength<4)break;allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0,!1)),messageLengthBuffer=
null}let numBytesToWrite=Math.min(currentMessageTotalLength-currentMessagePendingLength,chunkLength-currentOffset);currentMessage.set(value.slice(currentOffset,
currentOffset+numBytesToWrite),currentMessagePendingLength),currentMessagePendingLength+=numBytesToWrite,currentOffset+=numBytesToWrite,currentMessageTotalLength&&
currentMessageTotalLength===currentMessagePendingLength&&(yield currentMessage,currentMessage=null,currentMessageTotalLength=0,currentMessagePendingLength=0)}}};
return{[Symbol.asyncIterator]:iterator}}var init_getChunkedStream=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-uni\
versal/getChunkedStream.js"(){}});function getUnmarshalledStream(source,options){let messageUnmarshaller=getMessageUnmarshaller(options.deserializer,options.toUtf8);return{[Symbol.asyncIterator]:async function*(){
for await(let chunk of source){let message=options.eventStreamCodec.decode(chunk),type=await messageUnmarshaller(message);type!==void 0&&(yield type)}}}}function getMessageUnmarshaller(deserializer,toUtf83){
return async function(message){let{value:messageType}=message.headers[":message-type"];if(messageType==="error"){let unmodeledError=new Error(message.headers[":\
error-message"].value||"UnknownError");throw unmodeledError.name=message.headers[":error-code"].value,unmodeledError}else if(messageType==="exception"){let code=message.
headers[":exception-type"].value,exception={[code]:message},deserializedException=await deserializer(exception);if(deserializedException.$unknown){let error=new Error(
toUtf83(message.body));throw error.name=code,error}throw deserializedException[code]}else if(messageType==="event"){let event={[message.headers[":event-type"].value]:message},
deserialized=await deserializer(event);return deserialized.$unknown?void 0:deserialized}else throw Error(`Unrecognizable event type: ${message.headers[":event-t\
ype"].value}`)}}var init_getUnmarshalledStream=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshal\
ledStream.js"(){}});var EventStreamMarshaller,eventStreamSerdeProvider,init_EventStreamMarshaller=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstre\
am-serde-universal/EventStreamMarshaller.js"(){init_EventStreamCodec();init_MessageDecoderStream();init_MessageEncoderStream();init_SmithyMessageDecoderStream();
init_SmithyMessageEncoderStream();init_getChunkedStream();init_getUnmarshalledStream();EventStreamMarshaller=class{eventStreamCodec;utfEncoder;constructor({utf8Encoder,
utf8Decoder}){this.eventStreamCodec=new EventStreamCodec(utf8Encoder,utf8Decoder),this.utfEncoder=utf8Encoder}deserialize(body,deserializer){let inputStream=getChunkedStream(
body);return new SmithyMessageDecoderStream({messageStream:new MessageDecoderStream({inputStream,decoder:this.eventStreamCodec}),deserializer:getMessageUnmarshaller(
deserializer,this.utfEncoder)})}serialize(inputStream,serializer){return new MessageEncoderStream({messageStream:new SmithyMessageEncoderStream({inputStream,serializer}),
encoder:this.eventStreamCodec,includeEndFrame:!0})}},eventStreamSerdeProvider=options=>new EventStreamMarshaller(options)}});async function*readableToIterable(readStream){let streamEnded=!1,generationEnded=!1,records=new Array;for(readStream.on("error",err=>{if(streamEnded||(streamEnded=
!0),err)throw err}),readStream.on("data",data=>{records.push(data)}),readStream.on("end",()=>{streamEnded=!0});!generationEnded;){let value=await new Promise(resolve=>setTimeout(
()=>resolve(records.shift()),0));value&&(yield value),generationEnded=streamEnded&&records.length===0}}var import_node_stream3,EventStreamMarshaller2,eventStreamSerdeProvider2,
init_EventStreamMarshaller2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js"(){import_node_stream3=
__require("node:stream");init_EventStreamMarshaller();EventStreamMarshaller2=class{universalMarshaller;constructor({utf8Encoder,utf8Decoder}){this.universalMarshaller=
new EventStreamMarshaller({utf8Decoder,utf8Encoder})}deserialize(body,deserializer){let bodyIterable=typeof body[Symbol.asyncIterator]=="function"?body:readableToIterable(
body);return this.universalMarshaller.deserialize(bodyIterable,deserializer)}serialize(input,serializer){return import_node_stream3.Readable.from(this.universalMarshaller.
serialize(input,serializer))}},eventStreamSerdeProvider2=options=>new EventStreamMarshaller2(options)}});var readableStreamToIterable,iterableToReadableStream,init_utils=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/util\
s.js"(){readableStreamToIterable=readableStream=>({[Symbol.asyncIterator]:async function*(){let reader=readableStream.getReader();try{for(;;){let{done,value}=await reader.
read();if(done)return;yield value}}finally{reader.releaseLock()}}}),iterableToReadableStream=asyncIterable=>{let iterator=asyncIterable[Symbol.asyncIterator]();
return new ReadableStream({async pull(controller){let{done,value}=await iterator.next();if(done)return controller.close();controller.enqueue(value)}})}}});var resolveEventStreamSerdeConfig,init_EventStreamSerdeConfig=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-\
resolver/EventStreamSerdeConfig.js"(){resolveEventStreamSerdeConfig=input=>Object.assign(input,{eventStreamMarshaller:input.eventStreamSerdeProvider(input)})}});var EventStreamSerde,init_EventStreamSerde=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js"(){init_transport();init_schema();
init_serde();EventStreamSerde=class{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({marshaller,serializer,
deserializer,serdeContext,defaultContentType,compositeErrorRegistry}){this.marshaller=marshaller,this.serializer=serializer,this.deserializer=deserializer,this.
serdeContext=serdeContext,this.defaultContentType=defaultContentType,this.compositeErrorRegistry=compositeErrorRegistry}async serializeEventStream({eventStream,
requestSchema,initialRequest,initialMessageType}){let marshaller=this.marshaller,eventStreamMember=requestSchema.getEventStreamMember(),unionSchema=requestSchema.
getMemberSchema(eventStreamMember),serializer=this.serializer,defaultContentType=this.defaultContentType,initialRequestMarker=Symbol("initialRequestMarker"),eventStreamIterable={
async*[Symbol.asyncIterator](){if(initialRequest){let headers={":event-type":{type:"string",value:initialMessageType??"initial-request"},":message-type":{type:"\
string",value:"event"},":content-type":{type:"string",value:defaultContentType}};serializer.write(requestSchema,initialRequest);let body=serializer.flush();yield{
[initialRequestMarker]:!0,headers,body}}for await(let page of eventStream)yield page}};return marshaller.serialize(eventStreamIterable,event=>{if(event[initialRequestMarker])
return{headers:event.headers,body:event.body};let unionMember="";for(let key in event)if(hasOwn(event,key)&&key!=="__type"){unionMember=key;break}let{additionalHeaders,
body,eventType,explicitPayloadContentType}=this.writeEventBody(unionMember,unionSchema,event);return{headers:{":event-type":{type:"string",value:eventType},":me\
ssage-type":{type:"string",value:"event"},":content-type":{type:"string",value:explicitPayloadContentType??defaultContentType},...additionalHeaders},body}})}async deserializeEventStream({
response,responseSchema,initialResponseContainer,initialMessageType}){let marshaller=this.marshaller,eventStreamMember=responseSchema.getEventStreamMember(),memberSchemas=responseSchema.
getMemberSchema(eventStreamMember).getMemberSchemas(),initialResponseMarker=Symbol("initialResponseMarker"),asyncIterable=marshaller.deserialize(response.body,async event=>{
let unionMember="";for(let key in event)if(hasOwn(event,key)&&key!=="__type"){unionMember=key;break}let body=event[unionMember].body;if(unionMember===(initialMessageType??
"initial-response")){let dataObject=await this.deserializer.read(responseSchema,body);return delete dataObject[eventStreamMember],{[initialResponseMarker]:!0,...dataObject}}else if(unionMember in
memberSchemas){let eventStreamSchema=memberSchemas[unionMember];if(eventStreamSchema.isStructSchema()){let out={},hasBindings=!1;for(let[name,member2]of eventStreamSchema.
structIterator()){let{eventHeader,eventPayload}=member2.getMergedTraits();if(hasBindings=hasBindings||!!(eventHeader||eventPayload),eventPayload)member2.isBlobSchema()?
out[name]=body:member2.isStringSchema()?out[name]=(this.serdeContext?.utf8Encoder??toUtf8)(body):member2.isStructSchema()&&(out[name]=await this.deserializer.read(
member2,body));else if(eventHeader){let value=event[unionMember].headers[name]?.value;value!=null&&(member2.isNumericSchema()?value&&typeof value=="object"&&"by\
tes"in value?out[name]=BigInt(value.toString()):out[name]=Number(value):out[name]=value)}}return{[unionMember]:await this.readEventMember(eventStreamSchema,body,
hasBindings,out)}}return{[unionMember]:await this.deserializer.read(eventStreamSchema,body)}}else return{$unknown:event}}),asyncIterator=asyncIterable[Symbol.asyncIterator](),
firstEvent=await asyncIterator.next();if(firstEvent.done)return asyncIterable;if(firstEvent.value?.[initialResponseMarker]){if(!responseSchema)throw new Error("\
@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");for(let key in firstEvent.value)hasOwn(firstEvent.value,
key)&&(initialResponseContainer[key]=firstEvent.value[key])}return{async*[Symbol.asyncIterator](){for(firstEvent?.value?.[initialResponseMarker]||(yield firstEvent.
value);;){let{done,value}=await asyncIterator.next();if(done)break;yield value}}}}async readEventMember(eventStreamSchema,body,hasBindings,out){let ErrCtor,staticStructuralSchema=eventStreamSchema.
getSchema();if(Array.isArray(staticStructuralSchema)&&staticStructuralSchema[0]===-3){let namespace=staticStructuralSchema[1],nsRegistry=TypeRegistry.for(namespace);
this.compositeErrorRegistry?.copyFrom(nsRegistry),ErrCtor=(this.compositeErrorRegistry??nsRegistry)?.getErrorCtor(staticStructuralSchema)}let dataObject=hasBindings?
out:body.byteLength===0?{}:await this.deserializer.read(eventStreamSchema,body);if(ErrCtor){let message=dataObject.message??dataObject.Message??"Unknown",metadata={},
$fault=eventStreamSchema.getMergedTraits().error;return $fault&&(metadata.$fault=$fault),Object.assign(new ErrCtor({}),metadata,{message},dataObject)}return dataObject}writeEventBody(unionMember,unionSchema,event){
let serializer=this.serializer,eventType=unionMember,explicitPayloadMember=null,explicitPayloadContentType,isKnownSchema=unionSchema.getSchema()[4].includes(unionMember),
additionalHeaders={};if(isKnownSchema){let eventSchema=unionSchema.getMemberSchema(unionMember);if(eventSchema.isStructSchema()){for(let[memberName,memberSchema]of eventSchema.
structIterator()){let{eventHeader,eventPayload}=memberSchema.getMergedTraits();if(eventPayload)explicitPayloadMember=memberName;else if(eventHeader){let value=event[unionMember][memberName],
type="binary";memberSchema.isNumericSchema()?(-2)**31<=value&&value<=2**31-1?type="integer":type="long":memberSchema.isTimestampSchema()?type="timestamp":memberSchema.
isStringSchema()?type="string":memberSchema.isBooleanSchema()&&(type="boolean"),value!=null&&(additionalHeaders[memberName]={type,value},delete event[unionMember][memberName])}}
if(explicitPayloadMember!==null){let payloadSchema=eventSchema.getMemberSchema(explicitPayloadMember);payloadSchema.isBlobSchema()?explicitPayloadContentType="a\
pplication/octet-stream":payloadSchema.isStringSchema()&&(explicitPayloadContentType="text/plain"),serializer.write(payloadSchema,event[unionMember][explicitPayloadMember])}else
serializer.write(eventSchema,event[unionMember])}else if(eventSchema.isUnitSchema())serializer.write(eventSchema,{});else throw new Error("@smithy/core/event-st\
reams - non-struct member not supported in event stream union.")}else{let[type,value]=event[unionMember];eventType=type,serializer.write(15,value)}let messageSerialization=serializer.
flush()??new Uint8Array;return{body:typeof messageSerialization=="string"?(this.serdeContext?.utf8Decoder??fromUtf8)(messageSerialization):messageSerialization,
eventType,explicitPayloadContentType,additionalHeaders}}}}});var event_streams_exports={};__export(event_streams_exports,{EventStreamCodec:()=>EventStreamCodec,EventStreamMarshaller:()=>EventStreamMarshaller2,EventStreamSerde:()=>EventStreamSerde,
HeaderMarshaller:()=>HeaderMarshaller,Int64:()=>Int64,MessageDecoderStream:()=>MessageDecoderStream,MessageEncoderStream:()=>MessageEncoderStream,SmithyMessageDecoderStream:()=>SmithyMessageDecoderStream,
SmithyMessageEncoderStream:()=>SmithyMessageEncoderStream,UniversalEventStreamMarshaller:()=>EventStreamMarshaller,eventStreamSerdeProvider:()=>eventStreamSerdeProvider2,
getChunkedStream:()=>getChunkedStream,getMessageUnmarshaller:()=>getMessageUnmarshaller,getUnmarshalledStream:()=>getUnmarshalledStream,iterableToReadableStream:()=>iterableToReadableStream,
readableStreamToIterable:()=>readableStreamToIterable,resolveEventStreamSerdeConfig:()=>resolveEventStreamSerdeConfig,universalEventStreamSerdeProvider:()=>eventStreamSerdeProvider});
var init_event_streams=__esm({"../../node_modules/@smithy/core/dist-es/submodules/event-streams/index.js"(){init_EventStreamCodec();init_HeaderMarshaller();init_Int64();
init_MessageDecoderStream();init_MessageEncoderStream();init_SmithyMessageDecoderStream();init_SmithyMessageEncoderStream();init_EventStreamMarshaller2();init_utils();
init_EventStreamMarshaller();init_getChunkedStream();init_getUnmarshalledStream();init_EventStreamSerdeConfig();init_EventStreamSerde()}});var HttpProtocol,init_HttpProtocol=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js"(){init_transport();init_schema();init_SerdeContext();
init_HttpBindingNormalizedSchema();HttpProtocol=class extends SerdeContext{options;compositeErrorRegistry;constructor(options){super(),this.options=options,this.
compositeErrorRegistry=new TypeRegistry(options.defaultNamespace);for(let etr of options.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(etr)}getRequestType(){
return HttpRequest}getResponseType(){return HttpResponse}setSerdeContext(serdeContext){this.serdeContext=serdeContext,this.serializer.setSerdeContext(serdeContext),
this.deserializer.setSerdeContext(serdeContext),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(serdeContext)}updateServiceEndpoint(request,endpoint){
if("url"in endpoint){request.protocol=endpoint.url.protocol,request.hostname=endpoint.url.hostname,request.port=endpoint.url.port?Number(endpoint.url.port):void 0,
request.path=endpoint.url.pathname,request.fragment=endpoint.url.hash||void 0,request.username=endpoint.url.username||void 0,request.password=endpoint.url.password||
void 0,request.query||(request.query={});for(let[k9,v]of endpoint.url.searchParams.entries())request.query[k9]=v;if(endpoint.headers)for(let name in endpoint.headers)
hasOwn(endpoint.headers,name)&&(request.headers[name]=endpoint.headers[name].join(", "));return request}else{if(request.protocol=endpoint.protocol,request.hostname=
endpoint.hostname,request.port=endpoint.port?Number(endpoint.port):void 0,request.path=endpoint.path,request.query={...endpoint.query},endpoint.headers)for(let name in endpoint.
headers)hasOwn(endpoint.headers,name)&&(request.headers[name]=endpoint.headers[name]);return request}}setHostPrefix(request,operationSchema,input,operation2=getHttpOperationBindings(
operationSchema)){if(this.serdeContext?.disableHostPrefix)return;let hostPrefix=operation2[4];if(typeof hostPrefix!="string")return;let resolvedHostPrefix=hostPrefix;
for(let[name,[,flags]]of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings){if(!(flags>>17&1))continue;let replacement=input[name];
if(typeof replacement!="string")throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);resolvedHostPrefix=resolvedHostPrefix.replace(
`{${name}}`,replacement)}if(request.hostname=resolvedHostPrefix+request.hostname,!isValidHostname(request.hostname))throw new Error(`[${request.hostname}] is no\
t a valid hostname.`)}deserializeMetadata(output){return{httpStatusCode:output.statusCode,requestId:output.headers["x-amzn-requestid"]??output.headers["x-amzn-r\
equest-id"]??output.headers["x-amz-request-id"],extendedRequestId:output.headers["x-amz-id-2"],cfId:output.headers["x-amz-cf-id"]}}resolveError(name,namespaces,registries){
let defaultErrorSchema=[-3,"","Error",0,[],[],0],schema;for(let registry of registries)for(let ns of namespaces)try{ns==="*"?schema=registry.getSchema(name):schema=
registry.getSchema(ns+"#"+name);let errorCtor=registry.getErrorCtor(schema);if(errorCtor)return[schema,errorCtor,"modeled"];{let syntheticErrorSchema=registry.getBaseException();
if(syntheticErrorSchema){let syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);if(syntheticErrorCtor)return[schema,syntheticErrorCtor,"synthetic"]}}}catch{}
for(let registry of registries){let syntheticErrorSchema=registry.getBaseException();if(syntheticErrorSchema){let syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);
if(syntheticErrorCtor)return[syntheticErrorSchema,syntheticErrorCtor,"synthetic"]}}return[defaultErrorSchema,Error,"native"]}async serializeEventStream({eventStream,
requestSchema,initialRequest}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream,requestSchema,initialRequest})}async deserializeEventStream({
response,responseSchema,initialResponseContainer}){return(await this.loadEventStreamCapability()).deserializeEventStream({response,responseSchema,initialResponseContainer})}async loadEventStreamCapability(){
let{EventStreamSerde:EventStreamSerde2,eventStreamSerdeProvider:eventStreamSerdeProvider3}=await Promise.resolve().then(()=>(init_event_streams(),event_streams_exports)),
marshaller=this.resolveEventStreamMarshaller(eventStreamSerdeProvider3);return new EventStreamSerde2({marshaller,serializer:this.serializer,deserializer:this.deserializer,
serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(
`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(schema,context,response,arg4,arg5){
return[]}getEventStreamMarshaller(){let context=this.serdeContext;if(!context.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMar\
shaller missing in serdeContext.");return context.eventStreamMarshaller}resolveEventStreamMarshaller(importedProvider){let context=this.serdeContext;return context.
eventStreamMarshaller?context.eventStreamMarshaller:importedProvider(this.serdeContext)}}}});var HttpBindingProtocol,init_HttpBindingProtocol=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js"(){init_transport();
init_serde();init_HttpBindingNormalizedSchema();init_HttpProtocol();init_collect_stream_body();init_extended_encode_uri_component();HttpBindingProtocol=class extends HttpProtocol{async serializeRequest(operationSchema,_input,context){
let input=_input&&typeof _input=="object"?_input:{},query={},headers={},endpoint=await context.endpoint(),ns=HttpBindingNormalizedSchema.of(operationSchema?.input),
bindings=ns.getHttpBindings().request,operation2=getHttpOperationBindings(operationSchema),request=new HttpRequest({query,headers});if(endpoint){this.updateServiceEndpoint(
request,endpoint),this.setHostPrefix(request,operationSchema,input,operation2);let[method,path,staticQuery]=operation2;if(method){request.method=method,request.
path=request.path==="/"?path:request.path+path;for(let[key,value]of staticQuery)query[key]=value}}request.query=query;let eventStream=this.serializeHttpBindings(
input,request,bindings,operation2);return eventStream&&(request.body=await this.serializeEventStream({eventStream,requestSchema:ns})),request}serializeHttpBindings(input,request,bindings,operation2){
let serializer=this.serializer,directSerializer=typeof serializer.writeCodec=="function"?serializer:void 0,query=request.query,headers=request.headers,bodySchema=bindings.
syntheticBodySchema,hasBodyValue=!1,payload,eventStream,labels,names=Object.getOwnPropertyNames(input),prototype=Object.getPrototypeOf(input),sparse=(prototype===
Object.prototype||prototype===null)&&!bindings.hasIdempotency&&!bindings.hasPrefixHeaders&&names.length*2<bindings.memberBindings.length,length=sparse?names.length:
bindings.memberBindings.length;for(let i9=0;i9<length;++i9){let binding=sparse?hasOwn(bindings.byName,names[i9])?bindings.byName[names[i9]]:void 0:bindings.memberBindings[i9];
if(!binding)continue;let value=binding[1],memberName=binding[0],memberNs=value[0],flags=value[1],collectionValue=value[2],location=binding[2],wireName=binding[3],
inputMemberValue=input[memberName];if(!(inputMemberValue==null&&!(flags>>10&1)))if(location===36){let stream=flags>>11&3;stream?stream===2?eventStream=inputMemberValue||
void 0:payload=inputMemberValue:(directSerializer?directSerializer.writeCodec(memberNs,inputMemberValue):serializer.write(memberNs,inputMemberValue),payload=serializer.
flush())}else if(location===33||location===38){let serialized=this.serializeHttpValue(value,inputMemberValue,location,directSerializer);location===33?(labels??=
Object.create(null))[memberName]=serialized:headers[wireName]=serialized}else if(location===39)for(let key in inputMemberValue){if(!hasOwn(inputMemberValue,key))
continue;let amalgam=wireName+key;headers[amalgam.toLowerCase()]=this.serializeHttpValue(collectionValue,inputMemberValue[key],38,directSerializer,directSerializer?
collectionValue[0]:[collectionValue[0],{httpHeader:amalgam}])}else(location&62)===34?this.serializeQuery(value,inputMemberValue,wireName,query,directSerializer):
hasBodyValue=!0}let operationPath=operation2[1],pathSegments=operation2[3];return operationPath&&pathSegments&&request.path.endsWith(operationPath)&&(request.path=
request.path.slice(0,-operationPath.length)+this.serializePath(pathSegments,labels,bindings)),hasBodyValue&&bodySchema&&(directSerializer?directSerializer.writeCodec(
bodySchema,input):serializer.write(bodySchema,input),payload=serializer.flush()),request.body=payload,eventStream}serializeQuery(value,data,wireName,query,directSerializer){
let[ns,flags,collectionValue]=value,traits=directSerializer?void 0:ns.getMergedTraits();if(wireName===void 0){for(let key in data)!hasOwn(data,key)||key in query||
(directSerializer||Object.assign(collectionValue[0].getMergedTraits(),{...traits,httpQuery:key,httpQueryParams:void 0}),this.serializeQuery(collectionValue,data[key],
key,query,directSerializer));return}if((flags&192)===64){let buffer=[];for(let item of data){let serialized=this.serializeHttpValue(collectionValue,item,34,directSerializer,
directSerializer?collectionValue[0]:[collectionValue[0],traits]);(flags>>13&1||serialized!==void 0)&&buffer.push(serialized)}query[wireName]=buffer}else query[wireName]=
this.serializeHttpValue(value,data,34,directSerializer,directSerializer?ns:[ns,traits])}serializeHttpValue(value,data,location,directSerializer,schema=value[0]){
let flags=value[1],type=flags&255;return directSerializer&&!(flags&1792)&&(type<=2||type===17||type===19)?String(data):(directSerializer?directSerializer.writeHttpBinding(
value,data,location):this.serializer.write(schema,data),this.serializer.flush())}serializePath(segments,labels,bindings){let path="";for(let[value,kind]of segments){
if(kind===0){path+=value;continue}let replacement=labels?.[value];if(replacement===void 0){if(hasOwn(bindings.byName,value)&&bindings.byName[value][2]===33)throw new Error(
`No value provided for input HTTP label: ${value}.`);path+=`{${value}${kind===2?"+":""}}`}else path+=kind===2?replacement.split("/").map(extendedEncodeURIComponent).
join("/"):extendedEncodeURIComponent(replacement)}return path}async deserializeResponse(operationSchema,context,response){let deserializer=this.deserializer,directDeserializer=typeof deserializer.
readCodec=="function"?deserializer:void 0,ns=HttpBindingNormalizedSchema.of(operationSchema.output),responseBindings=ns.getHttpBindings().response,dataObject={};
if(response.statusCode>=300){let bytes=await collectBody(response.body,context);throw bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes)),
await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response)),new Error("@smithy/core/protocols - HTTP Protocol error h\
andler failed to throw.")}let nonHttpBindingMembers=await this.deserializeHttpMessage(ns,context,response,dataObject);if(nonHttpBindingMembers.length){let bytes=await collectBody(
response.body,context);if(bytes.byteLength>0){let dataFromBody=await(directDeserializer?directDeserializer.readCodec(responseBindings.syntheticBodySchema,bytes):
deserializer.read(responseBindings.syntheticBodySchema,bytes));for(let member2 of nonHttpBindingMembers)dataFromBody[member2]!=null&&(dataObject[member2]=dataFromBody[member2])}}else
responseBindings.bindings.payload||await collectBody(response.body,context);return dataObject.$metadata=this.deserializeMetadata(response),dataObject}async deserializeHttpMessage(schema,context,response,arg4,arg5){
let dataObject=arg4 instanceof Set?arg5:arg4,deserializer=this.deserializer,directDeserializer=typeof deserializer.readCodec=="function"?deserializer:void 0,ns=HttpBindingNormalizedSchema.
of(schema),{bodyMemberNames,bindings:{payload,statusCode,headers:responseHeaders,prefixHeaders}}=ns.getHttpBindings().response,headers=response.headers;if(payload){
let[memberName,value]=payload,[memberSchema,flags]=value,stream=flags>>11&3;if(stream)stream===2?dataObject[memberName]=await this.deserializeEventStream({response,
responseSchema:ns}):dataObject[memberName]=sdkStreamMixin2(response.body);else if(response.body){let bytes=await collectBody(response.body,context);bytes.byteLength>
0&&(dataObject[memberName]=await(directDeserializer?directDeserializer.readPayload(value,bytes):deserializer.read(memberSchema,bytes)))}}for(let header in headers){
if(!hasOwn(headers,header))continue;let lower=header.toLowerCase(),headerValue=headers[header];lower!==header&&(delete headers[header],headers[lower]=headerValue);
let binding=hasOwn(responseHeaders,lower)?responseHeaders[lower]:void 0;if(!binding)continue;let[memberName,[memberSchema,flags,collectionValue],,wireName]=binding;
if(collectionValue){let sections=flags>>16&1?splitEvery(headerValue,",",2):splitHeader(headerValue),list=[];for(let section of sections)list.push(directDeserializer?
directDeserializer.readHttpBinding(collectionValue,section.trim(),38):await deserializer.read([collectionValue[0],{httpHeader:wireName}],section.trim()));dataObject[memberName]=
list}else dataObject[memberName]=directDeserializer?directDeserializer.readHttpBinding(binding[1],headerValue,38):await deserializer.read(memberSchema,headerValue)}
for(let[memberName,[,,collectionValue],,wireName]of prefixHeaders){dataObject[memberName]={};for(let header in headers){if(!hasOwn(headers,header)||!header.startsWith(
wireName))continue;let headerValue=headers[header];dataObject[memberName][header.slice(wireName.length)]=directDeserializer?directDeserializer.readHttpBinding(collectionValue,
headerValue,38):await deserializer.read([collectionValue[0],{httpHeader:header}],headerValue)}}return statusCode&&(dataObject[statusCode[0]]=response.statusCode),
bodyMemberNames}}}});var RpcProtocol,init_RpcProtocol=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js"(){init_transport();init_schema();init_transport();
init_HttpProtocol();init_collect_stream_body();RpcProtocol=class extends HttpProtocol{async serializeRequest(operationSchema,_input,context){let serializer=this.
serializer,query={},headers={},endpoint=await context.endpoint(),ns=NormalizedSchema.of(operationSchema?.input),schema=ns.getSchema(),payload,input=_input&&typeof _input==
"object"?_input:{},request=new HttpRequest({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query,headers,body:void 0});if(endpoint&&(this.updateServiceEndpoint(
request,endpoint),this.setHostPrefix(request,operationSchema,input)),input){let eventStreamMember=ns.getEventStreamMember();if(eventStreamMember){if(input[eventStreamMember]){
let initialRequest={};for(let[memberName]of ns.structIterator())memberName!==eventStreamMember&&input[memberName]!=null&&(initialRequest[memberName]=input[memberName]);
payload=await this.serializeEventStream({eventStream:input[eventStreamMember],requestSchema:ns,initialRequest})}}else serializer.write(schema,input),payload=serializer.
flush()}return request.headers=Object.assign(request.headers,headers),request.query=query,request.body=payload,request.method="POST",request}async deserializeResponse(operationSchema,context,response){
let deserializer=this.deserializer,ns=NormalizedSchema.of(operationSchema.output),dataObject={};if(this.isErrorResponse(response.statusCode)){let bytes=await collectBody(
response.body,context);throw bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes)),await this.handleError(operationSchema,context,response,
dataObject,this.deserializeMetadata(response)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(let header in response.headers){
if(!hasOwn(response.headers,header))continue;let value=response.headers[header];delete response.headers[header],response.headers[header.toLowerCase()]=value}let eventStreamMember=ns.
getEventStreamMember();if(eventStreamMember)dataObject[eventStreamMember]=await this.deserializeEventStream({response,responseSchema:ns,initialResponseContainer:dataObject});else{
let bytes=await collectBody(response.body,context);bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes))}return dataObject.$metadata=this.
deserializeMetadata(response),dataObject}isErrorResponse(statusCode){return statusCode>=300}}}});var FromStringShapeDeserializer,init_FromStringShapeDeserializer=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeser\
ializer.js"(){init_serde();init_HttpBindingNormalizedSchema();init_SerdeContext();FromStringShapeDeserializer=class extends SerdeContext{settings;constructor(settings){
super(),this.settings=settings}read(_schema,data){let ns=HttpBindingNormalizedSchema.of(_schema),traits=ns.getMergedTraits(),location=ns.getHttpBindingLocation(
traits);return this.readHttpBinding(ns.getHttpBindingValue(location,traits),data,location)}readHttpBinding([ns,flags,collectionValue],data,location){let schema=flags&
255;if((schema&192)===64)return collectionValue??=ns.getHttpBindingCollectionValue(location),splitHeader(data).map(item=>this.readHttpBinding(collectionValue,item,
location));switch(schema){case 21:case 42:return(this.serdeContext?.base64Decoder??fromBase64)(data);case 4:case 5:case 6:case 7:{let bindingFormat=this.settings.
httpBindings?flags>>14&3:0;switch(this.settings.timestampFormat.useTrait&&schema>4?schema:bindingFormat?bindingFormat+4:this.settings.timestampFormat.default){case 5:
return _parseRfc3339DateTimeWithOffset(data);case 6:return _parseRfc7231DateTime(data);case 7:return _parseEpochTimestamp(data);default:return console.warn("Mis\
sing timestamp format, parsing value with Date constructor:",data),new Date(data)}}case 0:{let media=flags>>8&3;if(!media)return data;let intermediateValue=data;
return(location&6)===6&&(intermediateValue=(this.serdeContext?.utf8Encoder??toUtf8)((this.serdeContext?.base64Decoder??fromBase64)(intermediateValue))),media===
2?LazyJsonString.from(intermediateValue):intermediateValue}case 1:return Number(data);case 2:return data.toLowerCase()==="true";case 17:return BigInt(data);case 19:
return new NumericValue(data,"bigDecimal");default:return data}}}}});var HttpInterceptingShapeDeserializer,init_HttpInterceptingShapeDeserializer=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInte\
rceptingShapeDeserializer.js"(){init_serde();init_HttpBindingNormalizedSchema();init_SerdeContext();init_FromStringShapeDeserializer();HttpInterceptingShapeDeserializer=
class extends SerdeContext{codecDeserializer;stringDeserializer;constructor(codecDeserializer,codecSettings){super(),this.codecDeserializer=codecDeserializer,this.
stringDeserializer=new FromStringShapeDeserializer(codecSettings)}setSerdeContext(serdeContext){this.stringDeserializer.setSerdeContext(serdeContext),this.codecDeserializer.
setSerdeContext(serdeContext),this.serdeContext=serdeContext}read(schema,data){let ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits();if(traits.
httpHeader||traits.httpResponseCode){let value=ns.getHttpBindingValue(38,traits);return this.readHttpBinding(value,data,38)}return traits.httpPayload?this.readPayload(
ns.getHttpBindingValue(36,traits),data):this.readCodec(ns,data)}readHttpBinding(binding,data,location){let value=typeof data=="string"?data:(this.serdeContext?.
utf8Encoder??toUtf8)(data);return this.stringDeserializer.readHttpBinding(binding,value,location)}readPayload([schema,flags],data){let type=flags&255;return type===
21||type===42?typeof data=="string"?(this.serdeContext?.utf8Decoder??fromUtf8)(data):data:type===0?typeof data=="string"?data:(this.serdeContext?.utf8Encoder??toUtf8)(
data):this.readCodec(schema,data)}readCodec(schema,data){return this.codecDeserializer.read(schema,data)}}}});var ToStringShapeSerializer,init_ToStringShapeSerializer=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js"(){
init_serde();init_HttpBindingNormalizedSchema();init_SerdeContext();ToStringShapeSerializer=class extends SerdeContext{settings;stringBuffer="";constructor(settings){
super(),this.settings=settings}write(schema,value){let ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits(),location=ns.getHttpBindingLocation(
traits);this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location)}writeHttpBinding([ns,flags,collectionValue],value,location){let schema=flags&
255;switch(typeof value){case"object":if(value===null){this.stringBuffer="null";return}if(schema>=4&&schema<=7){if(!(value instanceof Date))throw new Error(`@sm\
ithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);let bindingFormat=this.settings.httpBindings?flags>>14&3:
0;switch(this.settings.timestampFormat.useTrait&&schema>4?schema:bindingFormat?bindingFormat+4:this.settings.timestampFormat.default){case 5:this.stringBuffer=value.
toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=dateToUtcString(value);break;case 7:this.stringBuffer=String(value.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using epoch seconds",value),this.stringBuffer=String(value.getTime()/1e3)}return}if((schema===21||schema===42)&&"byteLen\
gth"in value){this.stringBuffer=(this.serdeContext?.base64Encoder??toBase64)(value);return}if((schema&192)===64&&Array.isArray(value)){collectionValue??=ns.getHttpBindingCollectionValue(
location);let valueSchemaType=collectionValue[1]&255,isTimestamp=valueSchemaType>=4&&valueSchemaType<=7,buffer="";for(let item of value){this.writeHttpBinding(collectionValue,
item,location);let headerItem=this.flush();buffer&&(buffer+=", "),buffer+=isTimestamp?headerItem:quoteHeader(headerItem)}this.stringBuffer=buffer;return}this.stringBuffer=
JSON.stringify(value,null,2);break;case"string":let media=flags>>8&3,intermediateValue=value;if(media===2&&(intermediateValue=LazyJsonString.from(intermediateValue)),
media&&(location&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??toBase64)(intermediateValue.toString());return}this.stringBuffer=value;break;default:
this.stringBuffer=flags>>10&1?generateIdempotencyToken():String(value)}}flush(){let buffer=this.stringBuffer;return this.stringBuffer="",buffer}}}});var HttpInterceptingShapeSerializer,init_HttpInterceptingShapeSerializer=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpIntercep\
tingShapeSerializer.js"(){init_HttpBindingNormalizedSchema();init_ToStringShapeSerializer();HttpInterceptingShapeSerializer=class{codecSerializer;stringSerializer;buffer;constructor(codecSerializer,codecSettings,stringSerializer=new ToStringShapeSerializer(
codecSettings)){this.codecSerializer=codecSerializer,this.stringSerializer=stringSerializer}setSerdeContext(serdeContext){this.codecSerializer.setSerdeContext(serdeContext),
this.stringSerializer.setSerdeContext(serdeContext)}write(schema,value){let ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits();if(traits.httpHeader||
traits.httpLabel||traits.httpQuery){let location=ns.getHttpBindingLocation(traits);this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location);
return}this.writeCodec(ns,value)}writeHttpBinding(binding,value,location){this.stringSerializer.writeHttpBinding(binding,value,location),this.buffer=this.stringSerializer.
flush()}writeCodec(schema,value){this.codecSerializer.write(schema,value)}flush(){if(this.buffer!==void 0){let buffer=this.buffer;return this.buffer=void 0,buffer}
return this.codecSerializer.flush()}}}});function determineTimestampFormat(ns,settings){if(settings.timestampFormat.useTrait){let schema=ns.getSchema();if(schema===5||schema===6||schema===7)return schema}
let{httpLabel,httpPrefixHeaders,httpHeader,httpQuery}=ns.getMergedTraits();return(settings.httpBindings?typeof httpPrefixHeaders=="string"||httpHeader?6:httpQuery||
httpLabel?5:void 0:void 0)??settings.timestampFormat.default}var init_determineTimestampFormat=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protoc\
ols/serde/determineTimestampFormat.js"(){}});var getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,init_httpExtensionConfiguration=__esm({"../../node_modules/@smithy/core/dist-es/submodu\
les/protocols/protocol-http/extensions/httpExtensionConfiguration.js"(){getHttpHandlerExtensionConfiguration=runtimeConfig=>(runtimeConfig.logger&&runtimeConfig.
logger.constructor?.name!=="NoOpLogger"&&runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),runtimeConfig.logger),runtimeConfig.defaultSocketTimeout&&
runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),runtimeConfig.defaultSocketTimeout),{setHttpHandler(handler){runtimeConfig.
requestHandler=handler},httpHandler(){return runtimeConfig.requestHandler},updateHttpClientConfig(key,value){runtimeConfig.requestHandler?.updateHttpClientConfig(
key,value)},httpHandlerConfigs(){return runtimeConfig.requestHandler.httpHandlerConfigs()}}),resolveHttpHandlerRuntimeConfig=httpHandlerExtensionConfiguration=>({
requestHandler:httpHandlerExtensionConfiguration.httpHandler()})}});function contentLengthMiddleware(bodyLengthChecker){return next=>async args=>{let request=args.request;if(HttpRequest.isInstance(request)){let{body,headers}=request;
if(body&&Object.keys(headers).map(str=>str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER)===-1)try{let length=bodyLengthChecker(body);length!=null&&(request.headers=
{...request.headers,[CONTENT_LENGTH_HEADER]:String(length)})}catch{}}return next({...args,request})}}var CONTENT_LENGTH_HEADER,contentLengthMiddlewareOptions,getContentLengthPlugin,
init_contentLengthMiddleware=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js"(){init_transport();
CONTENT_LENGTH_HEADER="content-length";contentLengthMiddlewareOptions={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",
override:!0},getContentLengthPlugin=options=>({applyToStack:clientStack=>{clientStack.add(contentLengthMiddleware(options.bodyLengthChecker),contentLengthMiddlewareOptions)}})}});var escapeUri,hexEncode,init_escape_uri=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js"(){escapeUri=uri=>encodeURIComponent(
uri).replace(/[!'()*]/g,hexEncode),hexEncode=c9=>`%${c9.charCodeAt(0).toString(16).toUpperCase()}`}});function buildQueryString(query){let parts=[];for(let key of Object.keys(query).sort()){let value=query[key];if(key=escapeUri(key),Array.isArray(value))for(let i9=0,
iLen=value.length;i9<iLen;i9++)parts.push(`${key}=${escapeUri(value[i9])}`);else{let qsEntry=key;(value||typeof value=="string")&&(qsEntry+=`=${escapeUri(value)}`),
parts.push(qsEntry)}}return parts.join("&")}var init_buildQueryString=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/b\
uildQueryString.js"(){init_escape_uri()}});var SerdeContextConfig,init_ConfigurableSerdeContext=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js"(){SerdeContextConfig=
class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}}}});var UnionSerde,init_UnionSerde=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js"(){UnionSerde=class{from;to;keys;constructor(from,to){
this.from=from,this.to=to;let keys=Object.keys(this.from),set=new Set(keys);set.delete("__type"),this.keys=set}mark(key){this.keys.delete(key)}hasUnknown(){return this.
keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let k9=this.keys.values().next().value,v=this.from[k9];this.to.$unknown=[k9,
v]}}}}});function detectBufferParsing(){if(canParseBuffer===void 0)try{if(typeof Buffer!="function")canParseBuffer=!1;else{let result=JSON.parse(Buffer.from([123,125]));
canParseBuffer=result!==null&&typeof result=="object"}}catch{canParseBuffer=!1}return canParseBuffer}var canParseBuffer,init_detectBufferParsing=__esm({"../../n\
ode_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js"(){}});function jsonReviver(key,value,context){if(context?.source){let numericString=context.source;if(typeof value=="number")return value<=Number.MAX_SAFE_INTEGER&&value>=
Number.MIN_SAFE_INTEGER?isRepresentable(numericString,value)?value:new NumericValue(numericString,"bigDecimal"):isFractionalBigNumeric(numericString)?new NumericValue(
numericString,"bigDecimal"):/[eE]/.test(numericString)?expandExponentToBigInt(numericString):BigInt(numericString)}return value}function isFractionalBigNumeric(s2){
let dotIndex=s2.indexOf(".");if(dotIndex===-1)return!1;let eIndex=s2.search(/[eE]/);if(eIndex===-1)return!0;let fracDigits=eIndex-dotIndex-1;return parseInt(s2.
slice(eIndex+1),10)<fracDigits}function isRepresentable(numericString,value){if(numericString===String(value)||Object.is(value,-0))return!0;if(/[eE]/.test(numericString))
return expandToDecimal(numericString)===expandToDecimal(String(value));let normalized2=numericString.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),canonical=String(
value);return normalized2===canonical?!0:/[eE]/.test(canonical)?normalized2===expandToDecimal(canonical):!1}function expandToDecimal(s2){let negative=s2.startsWith(
"-"),abs=negative?s2.slice(1):s2,eIndex=abs.search(/[eE]/),result;if(eIndex===-1)result=abs;else{let exp=parseInt(abs.slice(eIndex+1),10),mantissa=abs.slice(0,eIndex),
dotIndex=mantissa.indexOf("."),digits,intLen;dotIndex===-1?(digits=mantissa,intLen=mantissa.length):(digits=mantissa.slice(0,dotIndex)+mantissa.slice(dotIndex+1),
intLen=dotIndex),digits=digits.replace(/0+$/,"")||"0";let newDotPos=intLen+exp;digits==="0"?result="0":newDotPos<=0?result="0."+"0".repeat(-newDotPos)+digits:newDotPos>=
digits.length?result=digits+"0".repeat(newDotPos-digits.length):result=digits.slice(0,newDotPos)+"."+digits.slice(newDotPos)}return result.includes(".")&&(result=
result.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(negative?"-":"")+result}function expandExponentToBigInt(s2){let eIndex=s2.search(/[eE]/),exp=parseInt(s2.
slice(eIndex+1),10),negative=s2.startsWith("-"),mantissa=s2.slice(negative?1:0,eIndex),dotIndex=mantissa.indexOf("."),digits,shift;if(dotIndex===-1)digits=mantissa,
shift=exp;else{digits=mantissa.slice(0,dotIndex)+mantissa.slice(dotIndex+1);let fracDigits=mantissa.length-dotIndex-1;shift=exp-fracDigits}digits=digits.replace(
/0+$/,"")||"0";let result=BigInt(digits)*10n**BigInt(shift+(mantissa.replace(".","").length-digits.length));return negative?-result:result}var init_jsonReviver=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js"(){init_serde()}});function needsReviver(schema){let ns=NormalizedSchema.of(schema),raw=ns.getSchema();if(Array.isArray(raw)&&ns.isStructSchema()){if(REVIVER_SYMBOL in raw)return raw[REVIVER_SYMBOL];
let result=_check(ns,new Set);return raw[REVIVER_SYMBOL]=result,result}return _check(ns,new Set)}function _check(ns,seen){let raw=ns.getSchema();if(seen.has(raw))
return!1;if(seen.add(raw),ns.isBigIntegerSchema()||ns.isBigDecimalSchema())return!0;if(ns.isStructSchema()){for(let[,memberSchema]of ns.structIterator())if(_check(
memberSchema,seen))return!0}else if(ns.isListSchema()||ns.isMapSchema()){if(_check(ns.getValueSchema(),seen))return!0}else if(ns.isDocumentSchema())return!0;return!1}
var REVIVER_SYMBOL,init_needsReviver=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js"(){init_schema();REVIVER_SYMBOL=Symbol.
for("@aws-sdk/reviver")}});var collectBodyString,init_common=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/common.js"(){init_collect_stream_body();init_serde();collectBodyString=
(streamBody,context)=>collectBody(streamBody,context).then(body=>(context?.utf8Encoder??toUtf8)(body))}});async function parseJsonBody(streamBody,context,schema){let parsingInput;if(detectBufferParsing()&&typeof streamBody?.[Symbol.asyncIterator]=="function"){let buffer=await collectBody(
streamBody,context);typeof Buffer=="function"&&(Buffer.isBuffer(buffer)?parsingInput=buffer:parsingInput=Buffer.from(buffer.buffer,buffer.byteOffset,buffer.byteLength))}
if(parsingInput||(parsingInput=await collectBodyString(streamBody,context)),parsingInput.length===0)return{};let reviver=schema&&needsReviver(schema)?jsonReviver:
void 0;try{return JSON.parse(parsingInput,reviver)}catch(e9){throw e9?.name==="SyntaxError"&&Object.defineProperty(e9,"$responseBodyText",{value:typeof parsingInput==
"string"?parsingInput:parsingInput.toString("utf8")}),e9}}var findKey,sanitizeErrorCode,loadRestJsonErrorCode,loadJsonRpcErrorCode,loadErrorCode,init_parseJsonBody=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js"(){init_collect_stream_body();init_common();init_detectBufferParsing();init_jsonReviver();
init_needsReviver();findKey=(object,key)=>Object.keys(object).find(k9=>k9.toLowerCase()===key.toLowerCase()),sanitizeErrorCode=rawValue=>{let cleanValue=rawValue;
return typeof cleanValue=="number"&&(cleanValue=cleanValue.toString()),cleanValue.indexOf(",")>=0&&(cleanValue=cleanValue.split(",")[0]),cleanValue.indexOf(":")>=
0&&(cleanValue=cleanValue.split(":")[0]),cleanValue.indexOf("#")>=0&&(cleanValue=cleanValue.split("#")[1]),cleanValue},loadRestJsonErrorCode=(output,data)=>loadErrorCode(
output,data,["header","code","type"]),loadJsonRpcErrorCode=(output,data,queryCompat=!1)=>loadErrorCode(output,data,queryCompat?["code","header","type"]:["type",
"code","header"]),loadErrorCode=({headers},data,order)=>{for(;order.length>0;)switch(order.shift()){case"header":let headerKey=findKey(headers??{},"x-amzn-error\
type");if(headerKey!==void 0)return sanitizeErrorCode(headers[headerKey]);break;case"code":let codeKey=findKey(data??{},"code");if(codeKey&&data[codeKey]!==void 0)
return sanitizeErrorCode(data[codeKey]);break;case"type":if(data?.__type!==void 0)return sanitizeErrorCode(data.__type);break}}}});var JsonShapeDeserializer2,init_JsonShapeDeserializer2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2\
.js"(){init_determineTimestampFormat();init_schema();init_serde();init_ConfigurableSerdeContext();init_UnionSerde();init_detectBufferParsing();init_jsonReviver();
init_needsReviver();init_parseJsonBody();init_transport();JsonShapeDeserializer2=class extends SerdeContextConfig{settings;constructor(settings){super(),this.settings=
settings}async read(schema,data){let reviver=needsReviver(schema)?jsonReviver:void 0,parsed;if(typeof data=="string"){if(data.length===0)return{};parsed=JSON.parse(
data,reviver)}else if(data instanceof Uint8Array&&detectBufferParsing()){if(data.byteLength===0)return{};let buf=Buffer.isBuffer(data)?data:Buffer.from(data.buffer,
data.byteOffset,data.byteLength);parsed=JSON.parse(buf,reviver)}else parsed=await parseJsonBody(data,this.serdeContext,schema);return this._read(schema,parsed)}readObject(schema,data){
return this._read(schema,data)}_read(schema,value){let isObject=value!==null&&typeof value=="object",ns=NormalizedSchema.of(schema);if(isObject){if(ns.isStructSchema())
return this._readStruct(ns,value);if(Array.isArray(value)&&ns.isListSchema()){let listMember=ns.getValueSchema();if(this.needsTransform(listMember))for(let i9=0;i9<
value.length;++i9)value[i9]=this._read(listMember,value[i9]);return value}if(ns.isMapSchema()){let mapMember=ns.getValueSchema(),map=value;if(this.needsTransform(
mapMember))for(let k9 in map)hasOwn(map,k9)&&(k9==="__proto__"&&writeKey(map),map[k9]=this._read(mapMember,map[k9]));return map}}if(ns.isBlobSchema()&&typeof value==
"string")return fromBase64(value);let mediaType=ns.getMergedTraits().mediaType;if(ns.isStringSchema()&&typeof value=="string"&&mediaType)return mediaType==="app\
lication/json"||mediaType.endsWith("+json")?LazyJsonString.from(value):value;if(ns.isTimestampSchema()&&value!=null)switch(determineTimestampFormat(ns,this.settings)){case 5:
return parseRfc3339DateTimeWithOffset(value);case 6:return parseRfc7231DateTime(value);case 7:return parseEpochTimestamp(value);default:return console.warn("Mis\
sing timestamp format, parsing value with Date constructor:",value),new Date(value)}if(ns.isBigIntegerSchema()&&(typeof value=="number"||typeof value=="string"))
return BigInt(value);if(ns.isBigDecimalSchema()&&value!=null){if(value instanceof NumericValue)return value;let untyped=value;return untyped.type==="bigDecimal"&&
"string"in untyped?new NumericValue(untyped.string,untyped.type):new NumericValue(String(value),"bigDecimal")}if(ns.isNumericSchema()&&typeof value=="string"){switch(value){case"\
Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return value}if(ns.isDocumentSchema()&&isObject)if(Array.isArray(value))for(let i9=0;i9<value.
length;++i9){let v=value[i9];v instanceof NumericValue||(value[i9]=this._read(ns,v))}else{let doc=value;for(let k9 in doc){if(!hasOwn(doc,k9))continue;k9==="__p\
roto__"&&writeKey(doc);let v=doc[k9];v instanceof NumericValue||(doc[k9]=this._read(ns,v))}}return value}_readStruct(ns,record){let union=ns.isUnionSchema(),out={},
nameMap,hasType=typeof record.__type=="string",{jsonName}=this.settings;jsonName&&hasType&&(nameMap={});let unionSerde;union&&(unionSerde=new UnionSerde(record,
out));for(let[memberName,memberSchema]of ns.structIterator()){let fromKey=memberName;jsonName&&(fromKey=memberSchema.getMergedTraits().jsonName??fromKey,hasType&&
(nameMap[fromKey]=memberName)),union&&unionSerde.mark(fromKey),record[fromKey]!=null&&(out[memberName]=this._read(memberSchema,record[fromKey]))}if(union)unionSerde.
writeUnknown();else if(hasType)for(let k9 in record){if(!hasOwn(record,k9))continue;let v=record[k9],t=jsonName?nameMap[k9]??k9:k9;t in out||(out[t]=v)}return out}needsTransform(ns){
return!!(ns.isBlobSchema()||ns.isTimestampSchema()||ns.isBigIntegerSchema()||ns.isBigDecimalSchema()||ns.isNumericSchema()||ns.isDocumentSchema()||ns.isStructSchema()||
ns.isListSchema()||ns.isMapSchema()||ns.isStringSchema()&&ns.getMergedTraits().mediaType)}}}});var JsonBytesStringAdapter,warned,init_JsonBytesStringAdapter=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesString\
Adapter.js"(){init_serde();JsonBytesStringAdapter=class _JsonBytesStringAdapter extends Uint8Array{string=null;static allocUnsafe(bytes){if(typeof Buffer=="func\
tion"){let buffer=Buffer.allocUnsafe(bytes);return new _JsonBytesStringAdapter(buffer.buffer,buffer.byteOffset,buffer.byteLength)}return new _JsonBytesStringAdapter(
bytes)}toString(){return this.s()}valueOf(){return this.s()}includes(searchString,position){return typeof searchString=="string"?this.s().includes(searchString,
position):Uint8Array.prototype.includes.call(this,searchString,position)}indexOf(searchString,position){return typeof searchString=="string"?this.s().indexOf(searchString,
position):Uint8Array.prototype.indexOf.call(this,searchString,position)}lastIndexOf(searchString,position){if(typeof searchString=="string")return this.s().lastIndexOf(
searchString,position);let fn=Uint8Array.prototype.lastIndexOf;return position!==void 0?fn.call(this,searchString,position):fn.call(this,searchString)}startsWith(searchString,position){
return this.s().startsWith(searchString,position)}endsWith(searchString,endPosition){return this.s().endsWith(searchString,endPosition)}match(regexp){return this.
s().match(regexp)}replace(searchValue,replaceValue){return this.s().replace(searchValue,replaceValue)}search(regexp){return this.s().search(regexp)}split(separator,limit){
return this.s().split(separator,limit)}substring(start2,end){return this.s().substring(start2,end)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(pos){return this.s().charAt(pos)}charCodeAt(index){return this.s().charCodeAt(index)}padStart(maxLength,fillString){return this.
s().padStart(maxLength,fillString)}padEnd(maxLength,fillString){return this.s().padEnd(maxLength,fillString)}repeat(count){return this.s().repeat(count)}toUpperCase(){
return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){let n3=Date.now();n3>warned+6e4&&(console.warn("@aws-sdk/cor\
e/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future versio\
n this will throw an error."),warned=n3),this.string=toUtf8(this)}return this.string}},warned=0}});function alloc(size){return JsonBytesStringAdapter.allocUnsafe(size)}var encoder,OPEN_BRACE,CLOSE_BRACE,OPEN_BRACKET,CLOSE_BRACKET,QUOTE,COLON,COMMA,BACKSLASH,TRUE,
FALSE,NULL,ESCAPE_TABLE,INITIAL_BUFFER_SIZE,JsonShapeSerializer2,init_JsonShapeSerializer2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/\
json/codec-v2/JsonShapeSerializer2.js"(){init_determineTimestampFormat();init_schema();init_serde();init_ConfigurableSerdeContext();init_transport();init_JsonBytesStringAdapter();
encoder=new TextEncoder,OPEN_BRACE=123,CLOSE_BRACE=125,OPEN_BRACKET=91,CLOSE_BRACKET=93,QUOTE=34,COLON=58,COMMA=44,BACKSLASH=92,TRUE=new Uint8Array([116,114,117,
101]),FALSE=new Uint8Array([102,97,108,115,101]),NULL=new Uint8Array([110,117,108,108]),ESCAPE_TABLE=new Array(128).fill(null);ESCAPE_TABLE[8]="b";ESCAPE_TABLE[9]=
"t";ESCAPE_TABLE[10]="n";ESCAPE_TABLE[12]="f";ESCAPE_TABLE[13]="r";ESCAPE_TABLE[34]='"';ESCAPE_TABLE[92]="\\";for(let i9=0;i9<32;i9++)ESCAPE_TABLE[i9]===null&&(ESCAPE_TABLE[i9]=
"u00"+i9.toString(16).padStart(2,"0"));INITIAL_BUFFER_SIZE=2048;JsonShapeSerializer2=class _JsonShapeSerializer2 extends SerdeContextConfig{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(settings){
super(),this.settings=settings,this.json=alloc(INITIAL_BUFFER_SIZE)}write(schema,value){this.i=0,this.rawValue=value,this.rootSchema=NormalizedSchema.of(schema),
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,value,void 0)}writeDiscriminatedDocument(schema,value){
this.i=0,this.rootSchema=NormalizedSchema.of(schema);let ns=this.rootSchema;if(ns.isStructSchema()&&value!=null&&typeof value=="object"){this.writeValue(ns,value,
void 0);let prefix=`"__type":"${ns.getName(!0)??"Unknown"}",`,z=prefix.length;this.ensure(z),this.json.copyWithin(1+z,1,this.i),encoder.encodeInto(prefix,this.json.
subarray(1)),this.i+=z}else this.writeValue(ns,value,void 0)}flush(){this.rootSchema=void 0;let finalPosition=this.i;this.i=0;let raw=this.rawValue;if(this.rawValue=
void 0,finalPosition===0)return raw;let result=this.json.subarray(0,finalPosition);return this.json=alloc(INITIAL_BUFFER_SIZE),result}ensure(byteCount){let{i:i9,
json}=this;if(i9+byteCount>json.length){let newSize=json.length*2;for(;newSize<i9+byteCount;)newSize*=2;let next=alloc(newSize);next.set(this.json),this.json=next}}writeAscii(s2){
let z=s2.length;this.ensure(z);let{i:i9,json}=this;for(let j9=0;j9<z;++j9)json[i9]=s2.charCodeAt(j9),i9+=1;this.i=i9}writeAsciiQuoted(s2){let z=s2.length;this.ensure(
z+4);let{json,i:i9}=this;json[i9++]=QUOTE;for(let j9=0;j9<z;++j9)json[i9++]=s2.charCodeAt(j9);json[i9++]=QUOTE,this.i=i9}writeJsonString(s2){let z=s2.length;this.
ensure(z*3+2),this.json[this.i++]=QUOTE;for(let j9=0;j9<z;++j9){let c9=s2.charCodeAt(j9);if(c9>34&&c9<92)this.json[this.i++]=c9;else if(c9<128){let esc=ESCAPE_TABLE[c9];
if(esc!==null){this.ensure(esc.length+1+(z-j9-1)*3+1),this.json[this.i++]=BACKSLASH;for(let k9=0;k9<esc.length;k9++)this.json[this.i++]=esc.charCodeAt(k9)}else this.
json[this.i++]=c9}else if(c9>=55296&&c9<=56319){let next=j9+1<z?s2.charCodeAt(j9+1):0;if(next>=56320&&next<=57343){this.ensure(4);let{written}=encoder.encodeInto(
s2.substring(j9,j9+2),this.json.subarray(this.i));this.i+=written,++j9}else this.ensure(6+(z-j9-1)*3+1),this.writeUnicodeEscape(c9)}else if(c9>=56320&&c9<=57343)
this.ensure(6+(z-j9-1)*3+1),this.writeUnicodeEscape(c9);else{let{i:i9,json}=this;c9<2048?(json[i9++]=192|c9>>6,json[i9++]=128|c9&63):(json[i9++]=224|c9>>12,json[i9++]=
128|c9>>6&63,json[i9++]=128|c9&63),this.i=i9}}this.json[this.i++]=QUOTE}writeUnicodeEscape(code){let{json,i:i9}=this;json[i9++]=BACKSLASH,json[i9++]=117;let hex=code.
toString(16).padStart(4,"0");for(let j9=0;j9<4;++j9)json[i9++]=hex.charCodeAt(j9);this.i=i9}static B64=(()=>{let chars2="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/",table=new Uint8Array(64);for(let i9=0;i9<64;++i9)table[i9]=chars2.charCodeAt(i9);return table})();writeBase64(data){let b64Len=Math.ceil(
data.length/3)*4;this.ensure(b64Len+2);let json=this.json,B64=_JsonShapeSerializer2.B64,i9=this.i;json[i9++]=QUOTE;let len=data.length,remainder=len%3,mainLen=len-
remainder;for(let j9=0;j9<mainLen;j9+=3){let a9=data[j9],b9=data[j9+1],c9=data[j9+2];json[i9++]=B64[a9>>2],json[i9++]=B64[(a9&3)<<4|b9>>4],json[i9++]=B64[(b9&15)<<
2|c9>>6],json[i9++]=B64[c9&63]}if(remainder===2){let a9=data[mainLen],b9=data[mainLen+1];json[i9++]=B64[a9>>2],json[i9++]=B64[(a9&3)<<4|b9>>4],json[i9++]=B64[(b9&
15)<<2],json[i9++]=61}else if(remainder===1){let a9=data[mainLen];json[i9++]=B64[a9>>2],json[i9++]=B64[(a9&3)<<4],json[i9++]=61,json[i9++]=61}json[i9++]=QUOTE,this.
i=i9}writeValue(schema,value,container){if(value==null){if(container?.isStructSchema()){if(value===void 0&&NormalizedSchema.of(schema).isIdempotencyToken()){this.
writeAsciiQuoted(generateIdempotencyToken());return}return}this.ensure(4),this.json.set(NULL,this.i),this.i+=4;return}let ns=NormalizedSchema.of(schema),isObject=typeof value==
"object";if(ns.isStringSchema()){let mediaType=ns.getMergedTraits().mediaType;if(mediaType&&(mediaType==="application/json"||mediaType.endsWith("+json"))){this.
writeJsonString(LazyJsonString.from(value).toString());return}}if(this.settings.bigNumberAsString&&value!=null&&(ns.isBigIntegerSchema()||ns.isBigDecimalSchema())){
let asString=value instanceof NumericValue?value.string:String(value);this.writeAsciiQuoted(asString);return}if(isObject){if(ns.isStructSchema()){this.writeStruct(
ns,value);return}if(Array.isArray(value)&&(ns.isListSchema()||ns.isDocumentSchema())){this.writeList(ns,value,ns.isDocumentSchema());return}if(ns.isMapSchema()){
this.writeMap(ns,value,!1);return}if(value instanceof Uint8Array&&(ns.isBlobSchema()||ns.isDocumentSchema())){this.writeBase64(value);return}if(value instanceof
Date&&(ns.isTimestampSchema()||ns.isDocumentSchema())){this.writeTimestamp(ns,value);return}if(value instanceof NumericValue){this.writeAscii(value.string);return}
if(ns.isDocumentSchema()){Array.isArray(value)?this.writeList(ns,value,!0):this.writeMap(ns,value,!0);return}let json=JSON.stringify(value);this.writeAscii(json);
return}if(typeof value=="string"){if(ns.isBlobSchema()){let b64=(this.serdeContext?.base64Encoder??toBase64)(value);this.writeAsciiQuoted(b64);return}this.writeJsonString(
value);return}if(typeof value=="number"){if(Math.abs(value)===1/0||Number.isNaN(value)){this.writeAsciiQuoted(String(value));return}let numStr=String(value);this.
writeAscii(numStr);return}if(typeof value=="boolean"){this.ensure(5);let{i:i9,json}=this;value?(json.set(TRUE,i9),i9+=4):(json.set(FALSE,i9),i9+=5),this.i=i9;return}
if(typeof value=="bigint"){this.writeAscii(value.toString());return}this.writeAscii(String(value))}writeStruct(ns,value){this.ensure(2),this.json[this.i++]=OPEN_BRACE;
let wroteAny=!1,hasType=typeof value.__type=="string",writtenKeys;hasType&&(writtenKeys=new Set);for(let[memberName,memberSchema]of ns.structIterator()){let item=value[memberName];
if(item==null&&!memberSchema.isIdempotencyToken())continue;wroteAny&&(this.ensure(1),this.json[this.i++]=COMMA),wroteAny=!0;let targetKey=this.settings.jsonName?
memberSchema.getMergedTraits().jsonName??memberName:memberName;writtenKeys&&(writtenKeys.add(memberName),writtenKeys.add(targetKey)),this.writeAsciiQuoted(targetKey),
this.json[this.i++]=COLON,this.writeValue(memberSchema,item,ns)}if(!wroteAny&&ns.isUnionSchema()){let{$unknown}=value;if(Array.isArray($unknown)){let[k9,v]=$unknown;
this.writeAsciiQuoted(k9),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(15,v,ns)}}else if(hasType)for(let k9 in value){if(writtenKeys.has(k9))continue;
writtenKeys.add(k9);let v=value[k9];wroteAny&&(this.ensure(1),this.json[this.i++]=COMMA),wroteAny=!0,this.writeAsciiQuoted(k9),this.ensure(1),this.json[this.i++]=
COLON,this.writeValue(15,v,void 0)}this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeList(ns,value,isDocument){let sparse=!!ns.getMergedTraits().sparse,valueSchema=ns.
getValueSchema();if(!isDocument&&(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema())){let hasSpecials=!1;for(let i9=0;i9<
value.length;++i9){let v=value[i9];if(Number.isNaN(v)||v===1/0||v===-1/0||v==null&&!sparse){hasSpecials=!0;break}}let json;if(!hasSpecials)json=JSON.stringify(value);else{
let out=[];for(let i9=0;i9<value.length;++i9){let v=value[i9];v==null&&!sparse||(Number.isNaN(v)||v===1/0||v===-1/0?out.push(String(v)):out.push(v))}json=JSON.stringify(
out)}this.ensure(json.length*3),this.i+=encoder.encodeInto(json,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACKET;let wroteFirstItem=!1;
for(let i9=0;i9<value.length;++i9){let item=value[i9];(isDocument?item===void 0:item==null&&!sparse)||(wroteFirstItem&&(this.ensure(1),this.json[this.i++]=COMMA),
this.writeValue(valueSchema,item,void 0),wroteFirstItem=!0)}this.ensure(1),this.json[this.i++]=CLOSE_BRACKET}writeMap(ns,value,isDocument){let sparse=!!ns.getMergedTraits().
sparse,valueSchema=ns.getValueSchema();if(!isDocument&&(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema())){let modifications;
for(let k9 in value){if(!hasOwn(value,k9))continue;let v=value[k9];Number.isNaN(v)||v===1/0||v===-1/0?((modifications??={})[k9]=v,value[k9]=String(v)):v===null&&
!sparse&&((modifications??={})[k9]=null,value[k9]=void 0)}let json=JSON.stringify(value);modifications&&Object.assign(value,modifications),this.ensure(json.length*
3),this.i+=encoder.encodeInto(json,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACE;let first=!0;for(let k9 in value){if(!hasOwn(
value,k9))continue;let v=value[k9];(isDocument?v===void 0:v==null&&!sparse)||(first||(this.ensure(1),this.json[this.i++]=COMMA),first=!1,this.writeJsonString(k9),
this.ensure(1),this.json[this.i++]=COLON,this.writeValue(valueSchema,v,void 0))}this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeTimestamp(ns,value){switch(determineTimestampFormat(
ns,this.settings)){case 5:{let iso=value.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(iso);return}case 6:{this.writeAsciiQuoted(dateToUtcString(value));
return}case 7:{let epochSecs=String(value.getTime()/1e3);this.writeAscii(epochSecs);return}default:{let epochSecs=String(value.getTime()/1e3);this.writeAscii(epochSecs);
return}}}}}});var JsonCodec2,init_JsonCodec2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js"(){init_ConfigurableSerdeContext();
init_JsonShapeDeserializer2();init_JsonShapeSerializer2();JsonCodec2=class extends SerdeContextConfig{settings;constructor(settings){super(),this.settings=settings}createSerializer(){
let serializer=new JsonShapeSerializer2(this.settings);return serializer.setSerdeContext(this.serdeContext),serializer}createDeserializer(){let deserializer=new JsonShapeDeserializer2(
this.settings);return deserializer.setSerdeContext(this.serdeContext),deserializer}}}});var init_protocols=__esm({"../../node_modules/@smithy/core/dist-es/submodules/protocols/index.js"(){init_collect_stream_body();init_extended_encode_uri_component();
init_HttpBindingProtocol();init_RpcProtocol();init_FromStringShapeDeserializer();init_HttpInterceptingShapeDeserializer();init_HttpInterceptingShapeSerializer();
init_determineTimestampFormat();init_transport();init_transport();init_httpExtensionConfiguration();init_contentLengthMiddleware();init_escape_uri();init_buildQueryString();
init_transport();init_parseJsonBody();init_JsonCodec2()}});var hostHeaderMiddleware,hostHeaderMiddlewareOptions,getHostHeaderPlugin,init_hostHeaderMiddleware=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/c\
lient/middleware-host-header/hostHeaderMiddleware.js"(){init_protocols();hostHeaderMiddleware=options=>next=>async args=>{if(!HttpRequest.isInstance(args.request))
return next(args);let{request}=args,{handlerProtocol=""}=options.requestHandler.metadata||{};if(handlerProtocol.indexOf("h2")>=0&&!request.headers[":authority"])
delete request.headers.host,request.headers[":authority"]=request.hostname+(request.port?":"+request.port:"");else if(!request.headers.host){let host=request.hostname;
request.port!=null&&(host+=`:${request.port}`),request.headers.host=host}return next(args)},hostHeaderMiddlewareOptions={name:"hostHeaderMiddleware",step:"build",
priority:"low",tags:["HOST"],override:!0},getHostHeaderPlugin=options=>({applyToStack:clientStack=>{clientStack.add(hostHeaderMiddleware(options),hostHeaderMiddlewareOptions)}})}});var loggerMiddleware,loggerMiddlewareOptions,getLoggerPlugin,init_loggerMiddleware=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware\
-logger/loggerMiddleware.js"(){init_client2();loggerMiddleware=()=>(next,context)=>async args=>{try{let response=await next(args),{logger:logger2}=context,isNoOpLogger=logger2 instanceof
NoOpLogger;if(logger2&&!isNoOpLogger){let{clientName,commandName,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog,overrideOutputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog,outputFilterSensitiveLog=overrideOutputFilterSensitiveLog??context.outputFilterSensitiveLog,
{$metadata,...outputWithoutMetadata}=response.output;logger2.info?.({clientName,commandName,input:inputFilterSensitiveLog(args.input),output:outputFilterSensitiveLog(
outputWithoutMetadata),metadata:$metadata})}return response}catch(error){let{clientName,commandName,logger:logger2,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;throw logger2?.error?.({clientName,commandName,input:inputFilterSensitiveLog(
args.input),error,metadata:error.$metadata}),error}},loggerMiddlewareOptions={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=
options=>({applyToStack:clientStack=>{clientStack.add(loggerMiddleware(),loggerMiddlewareOptions)}})}});var recursionDetectionMiddlewareOptions,init_configuration=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/con\
figuration.js"(){recursionDetectionMiddlewareOptions={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",
override:!0,priority:"low"}}});var PROTECTED_KEYS,NO_GLOBAL_AWS_LAMBDA,InvokeStoreBase,InvokeStoreSingle,InvokeStoreMulti,InvokeStore,init_invoke_store=__esm({"../../node_modules/@aws/lambda-\
invoke-store/dist-es/invoke-store.js"(){PROTECTED_KEYS={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for(
"_AWS_LAMBDA_BAGGAGE")},NO_GLOBAL_AWS_LAMBDA=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");NO_GLOBAL_AWS_LAMBDA||(globalThis.awslambda=
globalThis.awslambda||{});InvokeStoreBase=class{static PROTECTED_KEYS=PROTECTED_KEYS;isProtectedKey(key){return Object.values(PROTECTED_KEYS).includes(key)}getRequestId(){
return this.get(PROTECTED_KEYS.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID)}getTenantId(){return this.get(PROTECTED_KEYS.TENANT_ID)}getTraceparent(){
return this.get(PROTECTED_KEYS.TRACEPARENT)}getTracestate(){return this.get(PROTECTED_KEYS.TRACESTATE)}getBaggage(){return this.get(PROTECTED_KEYS.BAGGAGE)}},InvokeStoreSingle=
class extends InvokeStoreBase{currentContext;getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(key){return this.currentContext?.[key]}set(key,value){
if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);this.currentContext=this.currentContext||{},this.currentContext[key]=
value}run(context,fn){return this.currentContext=context,fn()}},InvokeStoreMulti=class _InvokeStoreMulti extends InvokeStoreBase{als;static async create(){let instance=new _InvokeStoreMulti,
asyncHooks=await import("node:async_hooks");return instance.als=new asyncHooks.AsyncLocalStorage,instance}getContext(){return this.als.getStore()}hasContext(){return this.
als.getStore()!==void 0}get(key){return this.als.getStore()?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda co\
ntext field: ${String(key)}`);let store=this.als.getStore();if(!store)throw new Error("No context available");store[key]=value}run(context,fn){return this.als.run(
context,fn)}};(function(InvokeStore2){let instance=null;async function getInstanceAsync(forceInvokeStoreMulti){return instance||(instance=(async()=>{let newInstance=forceInvokeStoreMulti===
!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle;return!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda?.InvokeStore?
globalThis.awslambda.InvokeStore:(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=newInstance),newInstance)})()),instance}InvokeStore2.
getInstanceAsync=getInstanceAsync,InvokeStore2._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{instance=null,globalThis.awslambda?.InvokeStore&&
delete globalThis.awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(InvokeStore||(InvokeStore={}))}});function sanitizeTraceHeaders(headers){for(let header of Object.keys(headers)){let lower=header.toLowerCase();header!==lower&&(lower===TRACEPARENT||lower===TRACESTATE||
lower===BAGGAGE)&&(headers[lower]=headers[header],delete headers[header])}}var AWS_LAMBDA_FUNCTION_NAME,_X_AMZN_TRACE_ID,X_AMZN_TRACE_ID,TRACEPARENT,TRACESTATE,
BAGGAGE,recursionDetectionMiddleware,init_recursionDetectionMiddleware=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-d\
etection/recursionDetectionMiddleware.js"(){init_invoke_store();init_protocols();AWS_LAMBDA_FUNCTION_NAME="AWS_LAMBDA_FUNCTION_NAME",_X_AMZN_TRACE_ID="_X_AMZN_T\
RACE_ID",X_AMZN_TRACE_ID="X-Amzn-Trace-Id",TRACEPARENT="traceparent",TRACESTATE="tracestate",BAGGAGE="baggage",recursionDetectionMiddleware=()=>next=>async args=>{
let{request}=args;if(!HttpRequest.isInstance(request))return next(args);let invokeStore;{let traceIdHeader=Object.keys(request.headers??{}).find(h9=>h9.toLowerCase()===
X_AMZN_TRACE_ID.toLowerCase())??X_AMZN_TRACE_ID;if(!request.headers.hasOwnProperty(traceIdHeader)){let functionName=process.env[AWS_LAMBDA_FUNCTION_NAME],traceIdFromEnv=process.
env[_X_AMZN_TRACE_ID];invokeStore??=await InvokeStore.getInstanceAsync();let traceId=invokeStore?.getXRayTraceId()??traceIdFromEnv,nonEmptyString=str=>typeof str==
"string"&&str.length>0;nonEmptyString(functionName)&&nonEmptyString(traceId)&&(request.headers[X_AMZN_TRACE_ID]=traceId)}}if(sanitizeTraceHeaders(request.headers),
!request.headers[TRACEPARENT]){let traceparent=(invokeStore??=await InvokeStore.getInstanceAsync())?.getTraceparent?.();if(traceparent){request.headers[TRACEPARENT]=
traceparent;let tracestate=invokeStore?.getTracestate?.();tracestate&&(request.headers[TRACESTATE]=tracestate);let baggage=invokeStore?.getBaggage?.();baggage&&
(request.headers[BAGGAGE]=baggage)}}return next(args)}}});var getRecursionDetectionPlugin,init_getRecursionDetectionPlugin=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detecti\
on/getRecursionDetectionPlugin.js"(){init_configuration();init_recursionDetectionMiddleware();getRecursionDetectionPlugin=options=>({applyToStack:clientStack=>{
clientStack.add(recursionDetectionMiddleware(),recursionDetectionMiddlewareOptions)}})}});var resolveAuthOptions,init_resolveAuthOptions=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOption\
s.js"(){resolveAuthOptions=(candidateAuthOptions,authSchemePreference)=>{if(!authSchemePreference||authSchemePreference.length===0)return candidateAuthOptions;let preferredAuthOptions=[];
for(let preferredSchemeName of authSchemePreference)for(let candidateAuthOption of candidateAuthOptions)candidateAuthOption.schemeId.split("#")[1]===preferredSchemeName&&
preferredAuthOptions.push(candidateAuthOption);for(let candidateAuthOption of candidateAuthOptions)preferredAuthOptions.find(({schemeId})=>schemeId===candidateAuthOption.
schemeId)||preferredAuthOptions.push(candidateAuthOption);return preferredAuthOptions}}});function convertHttpAuthSchemesToMap(httpAuthSchemes){let map=new Map;for(let scheme of httpAuthSchemes)map.set(scheme.schemeId,scheme);return map}var httpAuthSchemeMiddleware,
init_httpAuthSchemeMiddleware=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js"(){init_transport();
init_resolveAuthOptions();httpAuthSchemeMiddleware=(config,mwOptions)=>(next,context)=>async args=>{let options=config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(
config,context,args.input)),authSchemePreference=config.authSchemePreference?await config.authSchemePreference():[],resolvedOptions=resolveAuthOptions(options,authSchemePreference),
authSchemes=convertHttpAuthSchemesToMap(config.httpAuthSchemes),smithyContext=getSmithyContext(context),failureReasons=[];for(let option of resolvedOptions){let scheme=authSchemes.
get(option.schemeId);if(!scheme){failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);continue}let identityProvider=scheme.
identityProvider(await mwOptions.identityProviderConfigProvider(config));if(!identityProvider){failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not\
 have an IdentityProvider configured.`);continue}let{identityProperties={},signingProperties={}}=option.propertiesExtractor?.(config,context)||{};option.identityProperties=
Object.assign(option.identityProperties||{},identityProperties),option.signingProperties=Object.assign(option.signingProperties||{},signingProperties),smithyContext.
selectedHttpAuthScheme={httpAuthOption:option,identity:await identityProvider(option.identityProperties),signer:scheme.signer};break}if(!smithyContext.selectedHttpAuthScheme)
throw new Error(failureReasons.join(`
`));return next(args)}}});var httpAuthSchemeEndpointRuleSetMiddlewareOptions,getHttpAuthSchemeEndpointRuleSetPlugin,init_getHttpAuthSchemeEndpointRuleSetPlugin=__esm({"../../node_modules\
/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js"(){init_httpAuthSchemeMiddleware();httpAuthSchemeEndpointRuleSetMiddlewareOptions=
{step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=
(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider})=>({applyToStack:clientStack=>{clientStack.addRelativeTo(httpAuthSchemeMiddleware(config,
{httpAuthSchemeParametersProvider,identityProviderConfigProvider}),httpAuthSchemeEndpointRuleSetMiddlewareOptions)}})}});var init_middleware_http_auth_scheme=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/index.js"(){init_getHttpAuthSchemeEndpointRuleSetPlugin()}});var defaultErrorHandler,defaultSuccessHandler,httpSigningMiddleware,init_httpSigningMiddleware=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-expor\
ts/middleware-http-signing/httpSigningMiddleware.js"(){init_protocols();init_transport();defaultErrorHandler=signingProperties=>error=>{throw error},defaultSuccessHandler=
(httpResponse,signingProperties)=>{},httpSigningMiddleware=config=>(next,context)=>async args=>{if(!HttpRequest.isInstance(args.request))return next(args);let scheme=getSmithyContext(
context).selectedHttpAuthScheme;if(!scheme)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties={}},identity,
signer}=scheme,output=await next({...args,request:await signer.sign(args.request,identity,signingProperties)}).catch((signer.errorHandler||defaultErrorHandler)(
signingProperties));return(signer.successHandler||defaultSuccessHandler)(output.response,signingProperties),output}}});var httpSigningMiddlewareOptions,getHttpSigningPlugin,init_getHttpSigningMiddleware=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/middlewa\
re-http-signing/getHttpSigningMiddleware.js"(){init_httpSigningMiddleware();httpSigningMiddlewareOptions={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"htt\
pSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},getHttpSigningPlugin=
config=>({applyToStack:clientStack=>{clientStack.addRelativeTo(httpSigningMiddleware(config),httpSigningMiddlewareOptions)}})}});var init_middleware_http_signing=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/index.js"(){init_getHttpSigningMiddleware()}});var normalizeProvider2,init_normalizeProvider2=__esm({"../../node_modules/@smithy/core/dist-es/normalizeProvider.js"(){normalizeProvider2=input=>{if(typeof input==
"function")return input;let promisified=Promise.resolve(input);return()=>promisified}}});var DefaultIdentityProviderConfig,init_DefaultIdentityProviderConfig=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/\
DefaultIdentityProviderConfig.js"(){init_transport();DefaultIdentityProviderConfig=class{authSchemes=new Map;constructor(config){for(let key in config){if(!hasOwn(
config,key))continue;let value=config[key];value!==void 0&&this.authSchemes.set(key,value)}}getIdentityProvider(schemeId){return this.authSchemes.get(schemeId)}}}});var NoAuthSigner,init_noAuth=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js"(){NoAuthSigner=
class{async sign(httpRequest2,identity,signingProperties){return httpRequest2}}}});var init_httpAuthSchemes=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/index.js"(){init_noAuth()}});var createIsIdentityExpiredFunction,isIdentityExpired,doesIdentityRequireRefresh,memoizeIdentityProvider,init_memoizeIdentityProvider=__esm({"../../node_modules\
/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js"(){createIsIdentityExpiredFunction=expirationMs=>function(identity){
return doesIdentityRequireRefresh(identity)&&identity.expiration.getTime()-Date.now()<expirationMs},isIdentityExpired=createIsIdentityExpiredFunction(3e5),doesIdentityRequireRefresh=
identity=>identity.expiration!==void 0,memoizeIdentityProvider=(provider,isExpired,requiresRefresh)=>{if(provider===void 0)return;let normalizedProvider=typeof provider!=
"function"?async()=>Promise.resolve(provider):provider,resolved,pending,hasResult,isConstant=!1,coalesceProvider=async options=>{pending||(pending=normalizedProvider(
options));try{resolved=await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}return resolved};return isExpired===void 0?async options=>((!hasResult||options?.
forceRefresh)&&(resolved=await coalesceProvider(options)),resolved):async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider(options)),
isConstant?resolved:requiresRefresh(resolved)?(isExpired(resolved)&&await coalesceProvider(options),resolved):(isConstant=!0,resolved))}}});var init_util_identity_and_auth=__esm({"../../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/index.js"(){init_DefaultIdentityProviderConfig();
init_httpAuthSchemes();init_memoizeIdentityProvider()}});var init_dist_es2=__esm({"../../node_modules/@smithy/core/dist-es/index.js"(){init_middleware_http_auth_scheme();init_middleware_http_signing();init_normalizeProvider2();
init_util_identity_and_auth()}});function isValidUserAgentAppId(appId){return appId===void 0?!0:typeof appId=="string"&&appId.length<=50}function resolveUserAgentConfig(input){let normalizedAppIdProvider=normalizeProvider2(
input.userAgentAppId??DEFAULT_UA_APP_ID),{customUserAgent}=input;return Object.assign(input,{customUserAgent:typeof customUserAgent=="string"?[[customUserAgent]]:
customUserAgent,userAgentAppId:async()=>{let appId=await normalizedAppIdProvider();if(!isValidUserAgentAppId(appId)){let logger2=input.logger?.constructor?.name===
"NoOpLogger"||!input.logger?console:input.logger;typeof appId!="string"?logger2?.warn("userAgentAppId must be a string or undefined."):appId.length>50&&logger2?.
warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return appId}})}var DEFAULT_UA_APP_ID,init_configurations=__esm({"../../node_mo\
dules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js"(){init_dist_es2();DEFAULT_UA_APP_ID=void 0}});var partitionsInfo,init_partitions=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js"(){partitionsInfo={partitions:[
{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-\
east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-no\
rtheast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-sou\
theast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},
"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (\
New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Cent\
ral)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-no\
rth-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"Euro\
pe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-centr\
al-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{
description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"}}});var selectedPartitionsInfo,selectedUserAgentPrefix,partition,getUserAgentPrefix,init_partition=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/clien\
t/util-endpoints/lib/aws/partition.js"(){init_partitions();selectedPartitionsInfo=partitionsInfo,selectedUserAgentPrefix="",partition=value=>{let{partitions}=selectedPartitionsInfo;
for(let partition2 of partitions){let{regions,outputs}=partition2;for(let[region,regionData]of Object.entries(regions))if(region===value)return{...outputs,...regionData}}
for(let partition2 of partitions){let{regionRegex,outputs}=partition2;if(new RegExp(regionRegex).test(value))return{...outputs}}let DEFAULT_PARTITION=partitions.
find(partition2=>partition2.id==="aws");if(!DEFAULT_PARTITION)throw new Error("Provided region was not found in the partition array or regex, and default partit\
ion with id 'aws' doesn't exist.");return{...DEFAULT_PARTITION.outputs}},getUserAgentPrefix=()=>selectedUserAgentPrefix}});var import_node_stream4,isStreamingPayload,init_isStreamingPayload=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreaming\
Payload/isStreamingPayload.js"(){import_node_stream4=__require("node:stream"),isStreamingPayload=request=>request?.body instanceof import_node_stream4.Readable||
typeof ReadableStream<"u"&&request?.body instanceof ReadableStream}});var THROTTLING_ERROR_CODES,TRANSIENT_ERROR_CODES,TRANSIENT_ERROR_STATUS_CODES,NODEJS_TIMEOUT_ERROR_CODES,NODEJS_NETWORK_ERROR_CODES,init_constants2=__esm({"../.\
./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js"(){THROTTLING_ERROR_CODES=["BandwidthLimitExceeded","EC2Throttled\
Exception","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottl\
edException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],TRANSIENT_ERROR_CODES=
["TimeoutError","RequestTimeout","RequestTimeoutException"],TRANSIENT_ERROR_STATUS_CODES=[500,502,503,504],NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","ECONNREFUSE\
D","EPIPE","ETIMEDOUT"],NODEJS_NETWORK_ERROR_CODES=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"]}});function isNodeJsHttp2TransientError(error){return error.code==="ERR_HTTP2_STREAM_ERROR"&&error.message.includes("NGHTTP2_REFUSED_STREAM")}var isRetryableByTrait,
isClockSkewCorrectedError,isBrowserNetworkError,isThrottlingError,isTransientError,isServerError,init_service_error_classification=__esm({"../../node_modules/@s\
mithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js"(){init_constants2();isRetryableByTrait=error=>error?.$retryable!==
void 0,isClockSkewCorrectedError=error=>error.$metadata?.clockSkewCorrected,isBrowserNetworkError=error=>{let errorMessages=new Set(["Failed to fetch","NetworkE\
rror when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"]);return error&&error instanceof TypeError?
errorMessages.has(error.message):!1},isThrottlingError=error=>error.$metadata?.httpStatusCode===429||THROTTLING_ERROR_CODES.includes(error.name)||error.$retryable?.
throttling==!0,isTransientError=(error,depth=0)=>error?.name!=="AbortError"&&(isRetryableByTrait(error)||isClockSkewCorrectedError(error)||error.name==="Invalid\
SignatureException"&&error.message?.includes("Signature expired")||TRANSIENT_ERROR_CODES.includes(error.name)||NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code||
"")||NODEJS_NETWORK_ERROR_CODES.includes(error?.code||"")||TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode||0)||isBrowserNetworkError(error)||
isNodeJsHttp2TransientError(error)||error.cause!==void 0&&depth<=10&&isTransientError(error.cause,depth+1)),isServerError=error=>{if(error.$metadata?.httpStatusCode!==
void 0){let statusCode=error.$metadata.httpStatusCode;return 500<=statusCode&&statusCode<=599&&!isTransientError(error)}return!1}}});var race,createAbortError,isAbortError,init_race=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js"(){race=(promise,signal)=>{
if(!signal)return promise;let cleanup=()=>{},aborted=new Promise((_,reject)=>{let handler=()=>reject(createAbortError());signal.aborted?handler():typeof signal.
addEventListener=="function"?(signal.addEventListener("abort",handler,{once:!0}),cleanup=()=>signal.removeEventListener("abort",handler)):signal.onabort=handler});
return Promise.race([promise,aborted]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),isAbortError=error=>typeof error==
"object"&&error!==null&&"name"in error&&error.name==="AbortError"}});var INVOCATION_ID_HEADER,REQUEST_HEADER,init_constants3=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js"(){INVOCATION_ID_HEADER=
"amz-sdk-invocation-id",REQUEST_HEADER="amz-sdk-request"}});function parseRetryAfterHeader(response,logger2){if(HttpResponse.isInstance(response))for(let header in response.headers){if(!hasOwn(response.headers,header))continue;
let h9=header.toLowerCase();if(h9==="retry-after"){let retryAfter=response.headers[header],retryAfterSeconds=NaN;if(retryAfter.endsWith("GMT"))try{retryAfterSeconds=
(parseRfc7231DateTime(retryAfter).getTime()-Date.now())/1e3}catch(e9){logger2?.trace?.("Failed to parse retry-after header"),logger2?.trace?.(e9)}else retryAfter.
match(/ GMT, ((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]):retryAfter.match(/^((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=
Number(retryAfter):Date.parse(retryAfter)>=Date.now()&&(retryAfterSeconds=(Date.parse(retryAfter)-Date.now())/1e3);return isNaN(retryAfterSeconds)?void 0:new Date(
Date.now()+retryAfterSeconds*1e3)}else if(h9==="x-amz-retry-after"){let v=response.headers[header],backoffMilliseconds=Number(v);if(isNaN(backoffMilliseconds)){
logger2?.trace?.(`Failed to parse x-amz-retry-after=${v}`);return}return new Date(Date.now()+backoffMilliseconds)}}}var init_parseRetryAfterHeader=__esm({"../..\
/node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js"(){init_transport();init_protocols();init_serde()}});var asSdkError,init_util=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js"(){asSdkError=error=>error instanceof Error?error:
error instanceof Object?Object.assign(new Error,error):typeof error=="string"?new Error(error):new Error(`AWS SDK error wrapper for ${error}`)}});function bindRetryMiddleware(isStreamingPayload2){return options=>(next,context)=>async args=>{let retryStrategy=await options.retryStrategy(),maxAttempts=await options.
maxAttempts(),abortSignal=context[SMITHY_CONTEXT_KEY]?.abortSignal;if(isRetryStrategyV2(retryStrategy)){retryStrategy=retryStrategy;let retryTokenScope=(context.
partition_id??"")+(context.__retryLongPoll?":longpoll":""),retryToken=await race(retryStrategy.acquireInitialRetryToken(retryTokenScope),abortSignal),lastError=new Error,
attempts=0,totalRetryDelay=0,{request}=args,isRequest=HttpRequest.isInstance(request);for(isRequest&&(request.headers[INVOCATION_ID_HEADER]=v4());;)try{isRequest&&
(request.headers[REQUEST_HEADER]=`attempt=${attempts+1}; max=${maxAttempts}`);let{response,output}=await next(args);return retryStrategy.recordSuccess(retryToken),
output.$metadata.attempts=attempts+1,output.$metadata.totalRetryDelay=totalRetryDelay,{response,output}}catch(e9){let retryErrorInfo=getRetryErrorInfo(e9,options.
logger);if(lastError=asSdkError(e9),isRequest&&isStreamingPayload2(request))throw(context.logger instanceof NoOpLogger?console:context.logger)?.warn("An error w\
as encountered in a non-retryable streaming request."),lastError;try{retryToken=await race(retryStrategy.refreshRetryTokenForRetry(retryToken,retryErrorInfo),abortSignal)}catch(refreshError){
throw abortSignal?.aborted&&isAbortError(refreshError)?refreshError:(lastError.$metadata||(lastError.$metadata={}),lastError.$metadata.attempts=attempts+1,lastError.
$metadata.totalRetryDelay=totalRetryDelay,lastError)}attempts=retryToken.getRetryCount();let delay=retryToken.getRetryDelay();totalRetryDelay+=(retryToken?.$retryLog?.
acquisitionDelay??0)+delay,delay>0&&await race(new Promise(resolve=>setTimeout(resolve,delay)),abortSignal)}}else return retryStrategy=retryStrategy,retryStrategy?.
mode&&(context.userAgent=[...context.userAgent||[],["cfg/retry-mode",retryStrategy.mode]]),retryStrategy.retry(next,args)}}function bindGetRetryPlugin(isStreamingPayload2){
let retryMiddleware2=bindRetryMiddleware(isStreamingPayload2);return options=>({applyToStack:clientStack=>{clientStack.add(retryMiddleware2(options),retryMiddlewareOptions)}})}
var isRetryStrategyV2,getRetryErrorInfo,getRetryErrorType,retryMiddlewareOptions,init_retryMiddleware=__esm({"../../node_modules/@smithy/core/dist-es/submodules\
/retry/middleware-retry/retryMiddleware.js"(){init_client2();init_protocols();init_serde();init_dist_es();init_service_error_classification();init_race();init_constants3();
init_parseRetryAfterHeader();init_util();isRetryStrategyV2=retryStrategy=>typeof retryStrategy.acquireInitialRetryToken<"u"&&typeof retryStrategy.refreshRetryTokenForRetry<
"u"&&typeof retryStrategy.recordSuccess<"u",getRetryErrorInfo=(error,logger2)=>{let errorInfo={error,errorType:getRetryErrorType(error)},retryAfterHint=parseRetryAfterHeader(
error.$response,logger2);return retryAfterHint&&(errorInfo.retryAfterHint=retryAfterHint),errorInfo},getRetryErrorType=error=>isThrottlingError(error)?"THROTTLI\
NG":isTransientError(error)?"TRANSIENT":isServerError(error)?"SERVER_ERROR":"CLIENT_ERROR",retryMiddlewareOptions={name:"retryMiddleware",tags:["RETRY"],step:"f\
inalizeRequest",priority:"high",override:!0}}});var DefaultRateLimiter,init_DefaultRateLimiter=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js"(){init_service_error_classification();
DefaultRateLimiter=class _DefaultRateLimiter{static setTimeoutFn=(fn,delay)=>setTimeout(fn,delay);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(options){
this.beta=options?.beta??.7,this.minCapacity=options?.minCapacity??1,this.minFillRate=options?.minFillRate??.5,this.scaleConstant=options?.scaleConstant??.4,this.
smooth=options?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.
minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(response){let calculatedRate;this.updateMeasuredRate();
let retryErrorInfo=response;if(retryErrorInfo?.errorType==="THROTTLING"||isThrottlingError(retryErrorInfo?.error??response)){let rateToUse=this.enabled?Math.min(
this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=rateToUse,this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),
calculatedRate=this.cubicThrottle(rateToUse),this.enableTokenBucket()}else this.calculateTimeWindow(),calculatedRate=this.cubicSuccess(this.getCurrentTimeInSeconds());
let newRate=Math.min(calculatedRate,2*this.measuredTxRate);this.updateTokenBucketRate(newRate)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(amount){
if(this.enabled){for(this.refillTokenBucket();amount>this.availableTokens;){let delay=(amount-this.availableTokens)/this.fillRate*1e3;await new Promise(resolve=>_DefaultRateLimiter.
setTimeoutFn(resolve,delay)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-amount}}refillTokenBucket(){let timestamp=this.getCurrentTimeInSeconds();
if(!this.lastTimestamp){this.lastTimestamp=timestamp;return}let fillAmount=(timestamp-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,
this.availableTokens+fillAmount),this.lastTimestamp=timestamp}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.
scaleConstant,1/3))}cubicThrottle(rateToUse){return this.getPrecise(rateToUse*this.beta)}cubicSuccess(timestamp){return this.getPrecise(this.scaleConstant*Math.
pow(timestamp-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(newRate){this.refillTokenBucket(),
this.fillRate=Math.max(newRate,this.minFillRate),this.maxCapacity=Math.max(newRate,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){
let t=this.getCurrentTimeInSeconds(),timeBucket=Math.floor(t*2)/2;if(this.requestCount++,timeBucket>this.lastTxRateBucket){let currentRate=this.requestCount/(timeBucket-
this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(currentRate*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=
timeBucket}}getPrecise(num){return parseFloat(num.toFixed(8))}}}});var Retry,init_retries_2026_config=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js"(){Retry=class{static v2026=!0;static delay(){
return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}}});var DefaultRetryBackoffStrategy,init_DefaultRetryBackoffStrategy=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoff\
Strategy.js"(){init_retries_2026_config();DefaultRetryBackoffStrategy=class{x=Retry.delay();computeNextBackoffDelay(i9){let t_i=Math.random()*Math.min(this.x*2**
i9,2e4);return Math.floor(t_i)}setDelayBase(delay){this.x=delay}}}});var DefaultRetryToken,init_DefaultRetryToken=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js"(){DefaultRetryToken=
class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(delay,count,cost,longPoll){this.delay=delay,this.count=count,this.cost=cost,this.longPoll=
longPoll}getRetryCount(){return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}}});var RETRY_MODES,DEFAULT_MAX_ATTEMPTS,DEFAULT_RETRY_MODE,init_config3=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js"(){(function(RETRY_MODES2){
RETRY_MODES2.STANDARD="standard",RETRY_MODES2.ADAPTIVE="adaptive"})(RETRY_MODES||(RETRY_MODES={}));DEFAULT_MAX_ATTEMPTS=3,DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD}});var refusal,StandardRetryStrategy,init_StandardRetryStrategy=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.j\
s"(){init_DefaultRetryBackoffStrategy();init_DefaultRetryToken();init_config3();init_retries_2026_config();refusal={incompatible:1,attempts:2,capacity:3},StandardRetryStrategy=
class{mode=RETRY_MODES.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(arg1){typeof arg1=="number"?this.maxAttemptsProvider=
async()=>arg1:typeof arg1=="function"?this.maxAttemptsProvider=arg1:arg1&&typeof arg1=="object"&&(this.maxAttemptsProvider=async()=>arg1.maxAttempts,this.baseDelay=
arg1.baseDelay,this.retryBackoffStrategy=arg1.backoff),this.maxAttemptsProvider??=async()=>DEFAULT_MAX_ATTEMPTS,this.baseDelay??=Retry.delay(),this.retryBackoffStrategy??=
new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(retryTokenScope){return new DefaultRetryToken(Retry.delay(),0,void 0,retryTokenScope.includes(":l\
ongpoll"))}async refreshRetryTokenForRetry(token,errorInfo){let maxAttempts=await this.getMaxAttempts(),retryCode=this.retryCode(token,errorInfo,maxAttempts),shouldRetry=retryCode===
0,isLongPoll=token.isLongPoll?.();if(shouldRetry||isLongPoll){let errorType=errorInfo.errorType;this.retryBackoffStrategy.setDelayBase(errorType==="THROTTLING"?
Retry.throttlingDelay():this.baseDelay);let delayFromErrorType=this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount()),retryDelay=delayFromErrorType;
if(errorInfo.retryAfterHint instanceof Date&&(retryDelay=Math.max(delayFromErrorType,Math.min(errorInfo.retryAfterHint.getTime()-Date.now(),delayFromErrorType+5e3))),
shouldRetry){let capacityCost=this.getCapacityCost(errorType);this.capacity-=capacityCost;let nextToken=new DefaultRetryToken(0,token.getRetryCount()+1,capacityCost,
token.isLongPoll?.()??!1);return await new Promise(r9=>setTimeout(r9,retryDelay)),nextToken.$retryLog.acquisitionDelay=retryDelay,nextToken}else{let longPollBackoff=retryCode===
refusal.capacity&&isLongPoll?retryDelay:0;longPollBackoff>0&&await new Promise(r9=>setTimeout(r9,longPollBackoff))}}throw new Error("No retry token available")}recordSuccess(token){
this.capacity=Math.min(500,this.capacity+(token.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){
try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`),DEFAULT_MAX_ATTEMPTS}}retryCode(tokenToRenew,errorInfo,maxAttempts){
let attempts=tokenToRenew.getRetryCount()+1,retryableStatus=this.isRetryableError(errorInfo.errorType)?0:refusal.incompatible,attemptStatus=attempts<maxAttempts?
0:refusal.attempts,capacityStatus=this.capacity>=this.getCapacityCost(errorInfo.errorType)?0:refusal.capacity;return retryableStatus||attemptStatus||capacityStatus}getCapacityCost(errorType){
return errorType===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(errorType){return errorType==="THROTTLING"||errorType==="TRANSI\
ENT"}}}});var AdaptiveRetryStrategy,init_AdaptiveRetryStrategy=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js"(){init_DefaultRateLimiter();
init_StandardRetryStrategy();init_config3();AdaptiveRetryStrategy=class{mode=RETRY_MODES.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(maxAttemptsProvider,options){
let{rateLimiter}=options??{};this.rateLimiter=rateLimiter??new DefaultRateLimiter,this.standardRetryStrategy=options?new StandardRetryStrategy({maxAttempts:typeof maxAttemptsProvider==
"number"?maxAttemptsProvider:3,...options}):new StandardRetryStrategy(maxAttemptsProvider)}async acquireInitialRetryToken(retryTokenScope){let token=await this.
standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);return await this.rateLimiter.getSendToken(),token}async refreshRetryTokenForRetry(tokenToRenew,errorInfo){
this.rateLimiter.updateClientSendingRate(errorInfo);let token=await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew,errorInfo);return await this.
rateLimiter.getSendToken(),token}recordSuccess(token){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(token)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}}}});var ENV_MAX_ATTEMPTS,CONFIG_MAX_ATTEMPTS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,ENV_RETRY_MODE,CONFIG_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,init_configurations2=__esm(
{"../../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js"(){init_client2();init_AdaptiveRetryStrategy();init_StandardRetryStrategy();
init_config3();init_retries_2026_config();ENV_MAX_ATTEMPTS="AWS_MAX_ATTEMPTS",CONFIG_MAX_ATTEMPTS="max_attempts",NODE_MAX_ATTEMPT_CONFIG_OPTIONS={environmentVariableSelector:env2=>{
let value=env2[ENV_MAX_ATTEMPTS];if(!value)return;let maxAttempt=parseInt(value);if(Number.isNaN(maxAttempt))throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS}\
 mast be a number, got "${value}"`);return maxAttempt},configFileSelector:profile=>{let value=profile[CONFIG_MAX_ATTEMPTS];if(!value)return;let maxAttempt=parseInt(
value);if(Number.isNaN(maxAttempt))throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);return maxAttempt},default:DEFAULT_MAX_ATTEMPTS},
resolveRetryConfig=(input,defaults)=>{let{retryStrategy,retryMode}=input,{defaultMaxAttempts=DEFAULT_MAX_ATTEMPTS,defaultBaseDelay=Retry.delay()}=defaults??{},maxAttemptsProvider=normalizeProvider(
input.maxAttempts??defaultMaxAttempts),controller=retryStrategy?Promise.resolve(retryStrategy):void 0,getDefault=async()=>{let maxAttempts=await maxAttemptsProvider();
return await normalizeProvider(retryMode)()===RETRY_MODES.ADAPTIVE?new AdaptiveRetryStrategy(maxAttemptsProvider,{maxAttempts,baseDelay:defaultBaseDelay}):new StandardRetryStrategy(
{maxAttempts,baseDelay:defaultBaseDelay})};return Object.assign(input,{maxAttempts:maxAttemptsProvider,retryStrategy:()=>controller??=getDefault()})},ENV_RETRY_MODE=
"AWS_RETRY_MODE",CONFIG_RETRY_MODE="retry_mode",NODE_RETRY_MODE_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[ENV_RETRY_MODE],configFileSelector:profile=>profile[CONFIG_RETRY_MODE],
default:DEFAULT_RETRY_MODE}}});var retryMiddleware,getRetryPlugin,init_retry2=__esm({"../../node_modules/@smithy/core/dist-es/submodules/retry/index.js"(){init_isStreamingPayload();init_retryMiddleware();
init_config3();init_configurations2();retryMiddleware=bindRetryMiddleware(isStreamingPayload),getRetryPlugin=bindGetRetryPlugin(isStreamingPayload)}});async function checkFeatures(context,config,args){if(args.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&setFeature(context,"PROTOCOL_RPC_V2_CBOR","M"),
typeof config.retryStrategy=="function"){let retryStrategy=await config.retryStrategy();if(typeof retryStrategy.mode=="string")switch(retryStrategy.mode){case RETRY_MODES.
ADAPTIVE:setFeature(context,"RETRY_MODE_ADAPTIVE","F");break;case RETRY_MODES.STANDARD:setFeature(context,"RETRY_MODE_STANDARD","E");break}}if(typeof config.accountIdEndpointMode==
"function"){let endpointV2=context.endpointV2;switch(String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)&&setFeature(context,"ACCOUNT_ID_ENDPOINT",
"O"),await config.accountIdEndpointMode?.()){case"disabled":setFeature(context,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature(context,"ACCOUNT\
_ID_MODE_PREFERRED","P");break;case"required":setFeature(context,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let identity=context.__smithy_context?.selectedHttpAuthScheme?.
identity;if(identity?.$source){let credentials=identity;credentials.accountId&&setFeature(context,"RESOLVED_ACCOUNT_ID","T");for(let[key,value]of Object.entries(
credentials.$source??{}))setFeature(context,key,value)}}var ACCOUNT_ID_ENDPOINT_REGEX,init_check_features=__esm({"../../node_modules/@aws-sdk/core/dist-es/submo\
dules/client/middleware-user-agent/check-features.js"(){init_retry2();init_setFeature();ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/}});var USER_AGENT,X_AMZ_USER_AGENT,UA_NAME_ESCAPE_REGEX,UA_VALUE_ESCAPE_REGEX,init_constants4=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/mi\
ddleware-user-agent/constants.js"(){USER_AGENT="user-agent",X_AMZ_USER_AGENT="x-amz-user-agent",UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g,UA_VALUE_ESCAPE_REGEX=
/[^!$%&'*+\-.^_`|~\w#]/g}});function encodeFeatures(features){let buffer="";for(let key in features){let val=features[key];if(buffer.length+val.length+1<=1024){buffer.length?buffer+=","+val:
buffer+=val;continue}break}return buffer}var init_encode_features=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encod\
e-features.js"(){}});var userAgentMiddleware,escapeUserAgent,getUserAgentMiddlewareOptions,getUserAgentPlugin,init_user_agent_middleware=__esm({"../../node_modules/@aws-sdk/core/dis\
t-es/submodules/client/middleware-user-agent/user-agent-middleware.js"(){init_protocols();init_partition();init_check_features();init_constants4();init_encode_features();
userAgentMiddleware=options=>(next,context)=>async args=>{let{request}=args;if(!HttpRequest.isInstance(request))return next(args);let{headers}=request,userAgent=context?.
userAgent?.map(escapeUserAgent)||[],defaultUserAgent2=(await options.defaultUserAgentProvider()).map(escapeUserAgent);await checkFeatures(context,options,args);
let awsContext=context;defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({},context.__smithy_context?.features,awsContext.__aws_sdk_context?.features))}`);
let customUserAgent=options?.customUserAgent?.map(escapeUserAgent)||[],appId=await options.userAgentAppId();appId&&defaultUserAgent2.push(escapeUserAgent(["app",
`${appId}`]));let prefix=getUserAgentPrefix(),sdkUserAgentValue=(prefix?[prefix]:[]).concat([...defaultUserAgent2,...userAgent,...customUserAgent]).join(" "),normalUAValue=[
...defaultUserAgent2.filter(section=>section.startsWith("aws-sdk-")),...customUserAgent].join(" ");return options.runtime!=="browser"?(normalUAValue&&(headers[X_AMZ_USER_AGENT]=
headers[X_AMZ_USER_AGENT]?`${headers[USER_AGENT]} ${normalUAValue}`:normalUAValue),headers[USER_AGENT]=sdkUserAgentValue):headers[X_AMZ_USER_AGENT]=sdkUserAgentValue,
next({...args,request})},escapeUserAgent=userAgentPair=>{let name=userAgentPair[0].split("/").map(part=>part.replace(UA_NAME_ESCAPE_REGEX,"-")).join("/"),version=userAgentPair[1]?.
replace(UA_VALUE_ESCAPE_REGEX,"-"),prefixSeparatorIndex=name.indexOf("/"),prefix=name.substring(0,prefixSeparatorIndex),uaName=name.substring(prefixSeparatorIndex+
1);return prefix==="api"&&(uaName=uaName.toLowerCase()),[prefix,uaName,version].filter(item=>item&&item.length>0).reduce((acc,item,index)=>{switch(index){case 0:
return item;case 1:return`${acc}/${item}`;default:return`${acc}#${item}`}},"")},getUserAgentMiddlewareOptions={name:"getUserAgentMiddleware",step:"build",priority:"\
low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=config=>({applyToStack:clientStack=>{clientStack.add(userAgentMiddleware(config),getUserAgentMiddlewareOptions)}})}});var import_node_process,getRuntimeUserAgentPair,init_getRuntimeUserAgentPair=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-\
node/getRuntimeUserAgentPair.js"(){import_node_process=__require("node:process"),getRuntimeUserAgentPair=()=>{let runtimesToCheck=["deno","bun","llrt"];for(let runtime of runtimesToCheck)
if(import_node_process.versions[runtime])return[`md/${runtime}`,import_node_process.versions[runtime]];return["md/nodejs",import_node_process.versions.node]}}});var crtAvailability,init_crt_availability=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js"(){crtAvailability=
{isCrtAvailable:!1}}});var isCrtAvailable,init_is_crt_available=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js"(){init_crt_availability();
isCrtAvailable=()=>crtAvailability.isCrtAvailable?["md/crt-avail"]:null}});var import_node_os2,import_node_process2,createDefaultUserAgentProvider,init_defaultUserAgent=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client\
/util-user-agent-node/defaultUserAgent.js"(){import_node_os2=__require("node:os"),import_node_process2=__require("node:process");init_getRuntimeUserAgentPair();
init_is_crt_available();createDefaultUserAgentProvider=({serviceId,clientVersion})=>{let runtimeUserAgentPair=getRuntimeUserAgentPair();return async config=>{let sections=[
["aws-sdk-js",clientVersion],["ua","2.1"],[`os/${(0,import_node_os2.platform)()}`,(0,import_node_os2.release)()],["lang/js"],runtimeUserAgentPair],crtAvailable=isCrtAvailable();
crtAvailable&&sections.push(crtAvailable),serviceId&&sections.push([`api/${serviceId}`,clientVersion]),import_node_process2.env.AWS_EXECUTION_ENV&&sections.push(
[`exec-env/${import_node_process2.env.AWS_EXECUTION_ENV}`]);let appId=await config?.userAgentAppId?.();return appId?[...sections,[`app/${appId}`]]:[...sections]}}}});var UA_APP_ID_ENV_NAME,UA_APP_ID_INI_NAME,UA_APP_ID_INI_NAME_DEPRECATED,NODE_APP_ID_CONFIG_OPTIONS,init_nodeAppIdConfigOptions=__esm({"../../node_modules/@aws-s\
dk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js"(){init_configurations();UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID",UA_APP_ID_INI_NAME=
"sdk_ua_app_id",UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-app-id",NODE_APP_ID_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[UA_APP_ID_ENV_NAME],configFileSelector:profile=>profile[UA_APP_ID_INI_NAME]??
profile[UA_APP_ID_INI_NAME_DEPRECATED],default:DEFAULT_UA_APP_ID}}});var init_isIpAddress2=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/isIpAddress.js"(){init_endpoints()}});var isVirtualHostableS3Bucket,init_isVirtualHostableS3Bucket=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtual\
HostableS3Bucket.js"(){init_endpoints();init_isIpAddress2();isVirtualHostableS3Bucket=(value,allowSubDomains=!1)=>{if(allowSubDomains){for(let label of value.split(
"."))if(!isVirtualHostableS3Bucket(label))return!1;return!0}return!(!isValidHostLabel(value)||value.length<3||value.length>63||value!==value.toLowerCase()||isIpAddress(
value))}}});var parseArn,init_parseArn=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js"(){parseArn=value=>{let segments=value.
split(":");if(segments.length<6)return null;let[arn,partition2,service,region,accountId,...resourcePath]=segments;if(arn!=="arn"||partition2===""||service===""||
resourcePath.join(":")==="")return null;let resourceId=resourcePath.map(resource=>resource.split("/")).flat();return{partition:partition2,service,region,accountId,
resourceId}}}});var awsEndpointFunctions,init_aws=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js"(){init_endpoints();init_isVirtualHostableS3Bucket();
init_parseArn();init_partition();awsEndpointFunctions={isVirtualHostableS3Bucket,parseArn,partition};customEndpointFunctions.aws=awsEndpointFunctions}});function stsRegionDefaultResolver(loaderConfig={}){return loadConfig({...NODE_REGION_CONFIG_OPTIONS,async default(){return warning.silence||console.warn("@aws-s\
dk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...NODE_REGION_CONFIG_FILE_OPTIONS,
...loaderConfig})}var warning,init_stsRegionDefaultResolver=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionD\
efaultResolver.js"(){init_config2();warning={silence:!1}}});var getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,init_extensions2=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/clien\
t/region-config-resolver/extensions.js"(){getAwsRegionExtensionConfiguration=runtimeConfig=>({setRegion(region){runtimeConfig.region=region},region(){return runtimeConfig.
region}}),resolveAwsRegionExtensionConfiguration=awsRegionExtensionConfiguration=>({region:awsRegionExtensionConfiguration.region()})}});var init_client3=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/client/index.js"(){init_emitWarningIfUnsupportedVersion();init_setCredentialFeature();
init_getDefaultSocketTimeout();init_hostHeaderMiddleware();init_loggerMiddleware();init_getRecursionDetectionPlugin();init_configurations();init_user_agent_middleware();
init_defaultUserAgent();init_nodeAppIdConfigOptions();init_aws();init_stsRegionDefaultResolver();init_extensions2()}});var getDateHeader,getAgeHeader,init_getDateHeader=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js"(){init_protocols();
getDateHeader=response=>HttpResponse.isInstance(response)?response.headers?.date??response.headers?.Date:void 0,getAgeHeader=response=>HttpResponse.isInstance(response)?
response.headers?.age??response.headers?.Age:void 0}});var getSkewCorrectedDate,init_getSkewCorrectedDate=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js"(){
getSkewCorrectedDate=systemClockOffset=>new Date(Date.now()+systemClockOffset)}});var getUpdatedSystemClockOffset,init_getUpdatedSystemClockOffset=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSys\
temClockOffset.js"(){getUpdatedSystemClockOffset=(clockTime,currentSystemClockOffset,timeRequestSent,ageHeader)=>{if(ageHeader!==void 0)return currentSystemClockOffset;
let serverTime=Date.parse(clockTime);if(Number.isNaN(serverTime))return currentSystemClockOffset;let timeResponseReceived=Date.now();return timeRequestSent!==void 0&&
timeResponseReceived-timeRequestSent>9e5?currentSystemClockOffset:serverTime-timeResponseReceived}}});var init_utils2=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/index.js"(){init_getDateHeader();init_getSkewCorrectedDate();init_getUpdatedSystemClockOffset()}});var throwSigningPropertyError,hasEventStreamOutput,validateSigningProperties,AwsSdkSigV4Signer,init_AwsSdkSigV4Signer=__esm({"../../node_modules/@aws-sdk/core/d\
ist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js"(){init_protocols();init_dist_es();init_utils2();throwSigningPropertyError=(name,property)=>{if(!property)
throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);return property},hasEventStreamOutput=signingProperties=>signingProperties.context?.[SMITHY_CONTEXT_KEY]?.
eventStream?.output===!0,validateSigningProperties=async signingProperties=>{let context=throwSigningPropertyError("context",signingProperties.context),config=throwSigningPropertyError(
"config",signingProperties.config),authScheme=context.endpointV2?.properties?.authSchemes?.[0],signer=await throwSigningPropertyError("signer",config.signer)(authScheme),
signingRegion=signingProperties?.signingRegion,signingRegionSet=signingProperties?.signingRegionSet,signingName=signingProperties?.signingName;return{config,signer,
signingRegion,signingRegionSet,signingName}},AwsSdkSigV4Signer=class{async sign(httpRequest2,identity,signingProperties){if(!HttpRequest.isInstance(httpRequest2))
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let validatedProps=await validateSigningProperties(signingProperties),{config,
signer}=validatedProps,{signingRegion,signingName}=validatedProps,handlerExecutionContext=signingProperties.context;if(handlerExecutionContext?.authSchemes?.length??
!1){let[first,second]=handlerExecutionContext.authSchemes;first?.name==="sigv4a"&&second?.name==="sigv4"&&(signingRegion=second?.signingRegion??signingRegion,signingName=
second?.signingName??signingName)}let noSkewCorrection=await config.disableClockSkewCorrection?.()===!0;signingProperties._disableClockSkewCorrection=noSkewCorrection;
let skipSkewSampling=noSkewCorrection||hasEventStreamOutput(signingProperties);return signingProperties._skipClockSkewSampling=skipSkewSampling,skipSkewSampling||
(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest2,{signingDate:noSkewCorrection?
new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion,signingService:signingName})}errorHandler(signingProperties){return error=>{let errorException=error;
if(!signingProperties._skipClockSkewSampling&&!signingProperties._disableClockSkewCorrection){let serverTime=errorException.ServerTime??getDateHeader(errorException.
$response);if(serverTime){let config=throwSigningPropertyError("config",signingProperties.config),preRequestOffset=signingProperties._preRequestSystemClockOffset,
timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(errorException.$response),newOffset=getUpdatedSystemClockOffset(serverTime,config.systemClockOffset,
timeRequestSent,ageHeader);config.systemClockOffset=newOffset,Math.abs(newOffset)>=24e4&&(newOffset!==preRequestOffset||preRequestOffset!==void 0&&preRequestOffset!==
newOffset)&&errorException.$metadata&&(errorException.$metadata.clockSkewCorrected=!0)}}throw error}}successHandler(httpResponse,signingProperties){if(signingProperties.
_skipClockSkewSampling||signingProperties._disableClockSkewCorrection)return;let dateHeader=getDateHeader(httpResponse);if(dateHeader){let config=throwSigningPropertyError(
"config",signingProperties.config),timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(httpResponse);config.systemClockOffset=getUpdatedSystemClockOffset(
dateHeader,config.systemClockOffset,timeRequestSent,ageHeader)}}}}});var AwsSdkSigV4ASigner,init_AwsSdkSigV4ASigner=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js"(){init_protocols();
init_utils2();init_AwsSdkSigV4Signer();AwsSdkSigV4ASigner=class extends AwsSdkSigV4Signer{async sign(httpRequest2,identity,signingProperties){if(!HttpRequest.isInstance(
httpRequest2))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config,signer,signingRegion,signingRegionSet,signingName}=await validateSigningProperties(
signingProperties),multiRegionOverride=(await config.sigv4aSigningRegionSet?.()??signingRegionSet??[signingRegion]).join(","),noSkewCorrection=await config.disableClockSkewCorrection?.()===
!0;return signingProperties._disableClockSkewCorrection=noSkewCorrection,noSkewCorrection||(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,
signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest2,{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),
signingRegion:multiRegionOverride,signingService:signingName})}}}});var getArrayForCommaSeparatedString,init_getArrayForCommaSeparatedString=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getAr\
rayForCommaSeparatedString.js"(){getArrayForCommaSeparatedString=str=>typeof str=="string"&&str.length>0?str.split(",").map(item=>item.trim()):[]}});var getBearerTokenEnvKey,init_getBearerTokenEnvKey=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js"(){
getBearerTokenEnvKey=signingName=>`AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g,"_").toUpperCase()}`}});var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY,NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,init_NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=__esm(
{"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js"(){init_getArrayForCommaSeparatedString();init_getBearerTokenEnvKey();
NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY="AWS_AUTH_SCHEME_PREFERENCE",NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY="auth_scheme_preference",NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=
{environmentVariableSelector:(env2,options)=>{if(options?.signingName&&getBearerTokenEnvKey(options.signingName)in env2)return["httpBearerAuth"];if(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in
env2)return getArrayForCommaSeparatedString(env2[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY])},configFileSelector:profile=>{if(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in
profile)return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY])},default:[]}}});var resolveAwsSdkSigV4AConfig,NODE_SIGV4A_CONFIG_OPTIONS,init_resolveAwsSdkSigV4AConfig=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSche\
mes/aws_sdk/resolveAwsSdkSigV4AConfig.js"(){init_dist_es2();init_config2();resolveAwsSdkSigV4AConfig=config=>(config.sigv4aSigningRegionSet=normalizeProvider2(config.
sigv4aSigningRegionSet),config),NODE_SIGV4A_CONFIG_OPTIONS={environmentVariableSelector(env2){if(env2.AWS_SIGV4A_SIGNING_REGION_SET)return env2.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(_=>_.trim());throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(profile){if(profile.sigv4a_signing_region_set)
return(profile.sigv4a_signing_region_set??"").split(",").map(_=>_.trim());throw new ProviderError("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},
default:void 0}}});function negate2(bytes){for(let i9=0;i9<8;i9++)bytes[i9]^=255;for(let i9=7;i9>-1&&(bytes[i9]++,bytes[i9]===0);i9--);}var HeaderFormatter,HEADER_VALUE_TYPE2,UUID_PATTERN2,
Int642,init_HeaderFormatter=__esm({"../../node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js"(){init_serde();init_serde();HeaderFormatter=class{format(headers){
let chunks=[];for(let headerName in headers){if(!hasOwn(headers,headerName))continue;let bytes=fromUtf8(headerName);chunks.push(Uint8Array.from([bytes.byteLength]),
bytes,this.formatHeaderValue(headers[headerName]))}let out=new Uint8Array(chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0)),position=0;for(let chunk of chunks)
out.set(chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){switch(header.type){case"boolean":return Uint8Array.from([header.value?0:
1]);case"byte":return Uint8Array.from([2,header.value]);case"short":let shortView=new DataView(new ArrayBuffer(3));return shortView.setUint8(0,3),shortView.setInt16(
1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":let intView=new DataView(new ArrayBuffer(5));return intView.setUint8(0,4),intView.setInt32(1,header.
value,!1),new Uint8Array(intView.buffer);case"long":let longBytes=new Uint8Array(9);return longBytes[0]=5,longBytes.set(header.value.bytes,1),longBytes;case"bin\
ary":let binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.setUint8(0,6),binView.setUint16(1,header.value.byteLength,!1);let binBytes=new Uint8Array(
binView.buffer);return binBytes.set(header.value,3),binBytes;case"string":let utf8Bytes=fromUtf8(header.value),strView=new DataView(new ArrayBuffer(3+utf8Bytes.
byteLength));strView.setUint8(0,7),strView.setUint16(1,utf8Bytes.byteLength,!1);let strBytes=new Uint8Array(strView.buffer);return strBytes.set(utf8Bytes,3),strBytes;case"\
timestamp":let tsBytes=new Uint8Array(9);return tsBytes[0]=8,tsBytes.set(Int642.fromNumber(header.value.valueOf()).bytes,1),tsBytes;case"uuid":if(!UUID_PATTERN2.
test(header.value))throw new Error(`Invalid UUID received: ${header.value}`);let uuidBytes=new Uint8Array(17);return uuidBytes[0]=9,uuidBytes.set(fromHex(header.
value.replace(/-/g,"")),1),uuidBytes}}};(function(HEADER_VALUE_TYPE3){HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.boolTrue=0]="boolTrue",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
boolFalse=1]="boolFalse",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.byte=2]="byte",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.short=3]="short",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
integer=4]="integer",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.long=5]="long",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.byteArray=6]="byteArray",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
string=7]="string",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.timestamp=8]="timestamp",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.uuid=9]="uuid"})(HEADER_VALUE_TYPE2||(HEADER_VALUE_TYPE2=
{}));UUID_PATTERN2=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Int642=class _Int64{bytes;constructor(bytes){if(this.bytes=bytes,bytes.byteLength!==
8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(number){if(number>9223372036854776e3||number<-9223372036854776e3)throw new Error(`${number}\
 is too large (or, if negative, too small) to represent as an Int64`);let bytes=new Uint8Array(8);for(let i9=7,remaining=Math.abs(Math.round(number));i9>-1&&remaining>
0;i9--,remaining/=256)bytes[i9]=remaining;return number<0&&negate2(bytes),new _Int64(bytes)}valueOf(){let bytes=this.bytes.slice(0),negative=bytes[0]&128;return negative&&
negate2(bytes),parseInt(toHex(bytes),16)*(negative?-1:1)}toString(){return String(this.valueOf())}}}});var ALGORITHM_QUERY_PARAM,CREDENTIAL_QUERY_PARAM,AMZ_DATE_QUERY_PARAM,SIGNED_HEADERS_QUERY_PARAM,EXPIRES_QUERY_PARAM,SIGNATURE_QUERY_PARAM,TOKEN_QUERY_PARAM,AUTH_HEADER,
AMZ_DATE_HEADER,DATE_HEADER,GENERATED_HEADERS,SIGNATURE_HEADER,SHA256_HEADER,TOKEN_HEADER,ALWAYS_UNSIGNABLE_HEADERS,PROXY_HEADER_PATTERN,SEC_HEADER_PATTERN,ALGORITHM_IDENTIFIER,
EVENT_ALGORITHM_IDENTIFIER,UNSIGNED_PAYLOAD,MAX_CACHE_SIZE,KEY_TYPE_IDENTIFIER,MAX_PRESIGNED_TTL,init_constants5=__esm({"../../node_modules/@smithy/signature-v4\
/dist-es/constants.js"(){ALGORITHM_QUERY_PARAM="X-Amz-Algorithm",CREDENTIAL_QUERY_PARAM="X-Amz-Credential",AMZ_DATE_QUERY_PARAM="X-Amz-Date",SIGNED_HEADERS_QUERY_PARAM=
"X-Amz-SignedHeaders",EXPIRES_QUERY_PARAM="X-Amz-Expires",SIGNATURE_QUERY_PARAM="X-Amz-Signature",TOKEN_QUERY_PARAM="X-Amz-Security-Token",AUTH_HEADER="authoriz\
ation",AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.toLowerCase(),DATE_HEADER="date",GENERATED_HEADERS=[AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER],SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.
toLowerCase(),SHA256_HEADER="x-amz-content-sha256",TOKEN_HEADER=TOKEN_QUERY_PARAM.toLowerCase(),ALWAYS_UNSIGNABLE_HEADERS={authorization:!0,"cache-control":!0,connection:!0,
expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},
PROXY_HEADER_PATTERN=/^proxy-/,SEC_HEADER_PATTERN=/^sec-/,ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256",EVENT_ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256-PAYLOAD",UNSIGNED_PAYLOAD=
"UNSIGNED-PAYLOAD",MAX_CACHE_SIZE=50,KEY_TYPE_IDENTIFIER="aws4_request",MAX_PRESIGNED_TTL=3600*24*7}});var getCanonicalQuery,init_getCanonicalQuery=__esm({"../../node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js"(){init_serde();init_protocols();init_constants5();
getCanonicalQuery=({query={}})=>{let keys=[],serialized={};for(let key in query){if(!hasOwn(query,key)||key.toLowerCase()===SIGNATURE_HEADER)continue;let encodedKey=escapeUri(
key);keys.push(encodedKey);let value=query[key];typeof value=="string"?serialized[encodedKey]=`${encodedKey}=${escapeUri(value)}`:Array.isArray(value)&&(serialized[encodedKey]=
value.slice(0).reduce((encoded,value2)=>encoded.concat([`${encodedKey}=${escapeUri(value2)}`]),[]).sort().join("&"))}return keys.sort().map(key=>serialized[key]).
filter(serialized2=>serialized2).join("&")}}});var iso8601,toDate,init_utilDate=__esm({"../../node_modules/@smithy/signature-v4/dist-es/utilDate.js"(){iso8601=time3=>toDate(time3).toISOString().replace(/\.\d{3}Z$/,
"Z"),toDate=time3=>typeof time3=="number"?new Date(time3*1e3):typeof time3=="string"?Number(time3)?new Date(Number(time3)*1e3):new Date(time3):time3}});var SignatureV4Base,init_SignatureV4Base=__esm({"../../node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js"(){init_client2();init_protocols();init_serde();
init_getCanonicalQuery();init_utilDate();SignatureV4Base=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum,
credentials,region,service,sha256:sha2562,uriEscapePath=!0}){this.service=service,this.sha256=sha2562,this.uriEscapePath=uriEscapePath,this.applyChecksum=typeof applyChecksum==
"boolean"?applyChecksum:!0,this.regionProvider=normalizeProvider(region),this.credentialProvider=normalizeProvider(credentials)}createCanonicalRequest(request,canonicalHeaders,payloadHash){
let sortedHeaders=Object.keys(canonicalHeaders).sort();return`${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map(name=>`${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`}async createStringToSign(longDate,credentialScope,canonicalRequest,algorithmIdentifier){let hash=new this.sha256;hash.update(toUint8Array(canonicalRequest));
let hashedRequest=await hash.digest();return`${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`}getCanonicalPath({path}){if(this.uriEscapePath){let normalizedPathSegments=[];for(let pathSegment of path.split("/"))pathSegment?.length!==
0&&pathSegment!=="."&&(pathSegment===".."?normalizedPathSegments.pop():normalizedPathSegments.push(pathSegment));let normalizedPath=`${path?.startsWith("/")?"/":
""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length>0&&path?.endsWith("/")?"/":""}`;return escapeUri(normalizedPath).replace(/%2F/g,"/")}return path}validateResolvedCredentials(credentials){
if(typeof credentials!="object"||typeof credentials.accessKeyId!="string"||typeof credentials.secretAccessKey!="string")throw new Error("Resolved credential obj\
ect is not valid")}formatDate(now){let longDate=iso8601(now).replace(/[-:]/g,"");return{longDate,shortDate:longDate.slice(0,8)}}getCanonicalHeaderList(headers){
return Object.keys(headers).sort().join(";")}}}});var signingKeyCache,cacheQueue,createScope,getSigningKey,hmac,init_credentialDerivation=__esm({"../../node_modules/@smithy/signature-v4/dist-es/credentialDeriva\
tion.js"(){init_serde();init_constants5();signingKeyCache={},cacheQueue=[],createScope=(shortDate,region,service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`,
getSigningKey=async(sha256Constructor,credentials,shortDate,region,service)=>{let credsHash=await hmac(sha256Constructor,credentials.secretAccessKey,credentials.
accessKeyId),cacheKey=`${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;if(cacheKey in signingKeyCache)return signingKeyCache[cacheKey];
for(cacheQueue.push(cacheKey);cacheQueue.length>MAX_CACHE_SIZE;)delete signingKeyCache[cacheQueue.shift()];let key=`AWS4${credentials.secretAccessKey}`;for(let signable of[
shortDate,region,service,KEY_TYPE_IDENTIFIER])key=await hmac(sha256Constructor,key,signable);return signingKeyCache[cacheKey]=key},hmac=(ctor,secret,data)=>{let hash=new ctor(
secret);return hash.update(toUint8Array(data)),hash.digest()}}});var getCanonicalHeaders,init_getCanonicalHeaders=__esm({"../../node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js"(){init_serde();init_constants5();
getCanonicalHeaders=({headers},unsignableHeaders,signableHeaders)=>{let canonical={};for(let headerName of Object.keys(headers).sort()){if(headers[headerName]==
null)continue;let canonicalHeaderName=headerName.toLowerCase();(hasOwn(ALWAYS_UNSIGNABLE_HEADERS,canonicalHeaderName)||unsignableHeaders?.has(canonicalHeaderName)||
PROXY_HEADER_PATTERN.test(canonicalHeaderName)||SEC_HEADER_PATTERN.test(canonicalHeaderName))&&(!signableHeaders||signableHeaders&&!signableHeaders.has(canonicalHeaderName))||
(canonicalHeaderName==="__proto__"&&writeKey(canonical),canonical[canonicalHeaderName]=headers[headerName].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(
/^ | $/g,""))}return canonical}}});var getPayloadHash,init_getPayloadHash=__esm({"../../node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js"(){init_serde();init_serde();init_constants5();
getPayloadHash=async({headers,body},hashConstructor)=>{for(let headerName in headers)if(hasOwn(headers,headerName)&&headerName.toLowerCase()===SHA256_HEADER)return headers[headerName];
if(body==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof body=="string"||ArrayBuffer.isView(body)||isArrayBuffer(body)){
let hashCtor=new hashConstructor;return hashCtor.update(toUint8Array(body)),toHex(await hashCtor.digest())}return UNSIGNED_PAYLOAD}}});var hasHeader,init_headerUtil=__esm({"../../node_modules/@smithy/signature-v4/dist-es/headerUtil.js"(){init_serde();hasHeader=(soughtHeader,headers)=>{soughtHeader=
soughtHeader.toLowerCase();for(let headerName in headers)if(hasOwn(headers,headerName)&&soughtHeader===headerName.toLowerCase())return!0;return!1}}});var moveHeadersToQuery,init_moveHeadersToQuery=__esm({"../../node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js"(){init_serde();init_protocols();moveHeadersToQuery=
(request,options={})=>{let{headers,query={}}=HttpRequest.clone(request);for(let name in headers){if(!hasOwn(headers,name))continue;let lname=name.toLowerCase();
(lname.slice(0,6)==="x-amz-"&&!options.unhoistableHeaders?.has(lname)||options.hoistableHeaders?.has(lname))&&(query[name]=headers[name],delete headers[name])}return{
...request,headers,query}}}});var prepareRequest,init_prepareRequest=__esm({"../../node_modules/@smithy/signature-v4/dist-es/prepareRequest.js"(){init_serde();init_protocols();init_constants5();
prepareRequest=request=>{request=HttpRequest.clone(request);for(let headerName in request.headers)hasOwn(request.headers,headerName)&&GENERATED_HEADERS.indexOf(
headerName.toLowerCase())>-1&&delete request.headers[headerName];return request}}});var SignatureV4,init_SignatureV4=__esm({"../../node_modules/@smithy/signature-v4/dist-es/SignatureV4.js"(){init_serde();init_HeaderFormatter();init_SignatureV4Base();
init_constants5();init_credentialDerivation();init_getCanonicalHeaders();init_getPayloadHash();init_headerUtil();init_moveHeadersToQuery();init_prepareRequest();
SignatureV4=class extends SignatureV4Base{headerFormatter=new HeaderFormatter;constructor({applyChecksum,credentials,region,service,sha256:sha2562,uriEscapePath=!0}){
super({applyChecksum,credentials,region,service,sha256:sha2562,uriEscapePath})}async presign(originalRequest,options={}){let{signingDate=new Date,expiresIn=3600,
unsignableHeaders,unhoistableHeaders,signableHeaders,hoistableHeaders,signingRegion,signingService}=options,credentials=await this.credentialProvider();this.validateResolvedCredentials(
credentials);let region=signingRegion??await this.regionProvider(),{longDate,shortDate}=this.formatDate(signingDate);if(expiresIn>MAX_PRESIGNED_TTL)return Promise.
reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");let scope=createScope(shortDate,region,signingService??
this.service),request=moveHeadersToQuery(prepareRequest(originalRequest),{unhoistableHeaders,hoistableHeaders});credentials.sessionToken&&(request.query[TOKEN_QUERY_PARAM]=
credentials.sessionToken),request.query[ALGORITHM_QUERY_PARAM]=ALGORITHM_IDENTIFIER,request.query[CREDENTIAL_QUERY_PARAM]=`${credentials.accessKeyId}/${scope}`,
request.query[AMZ_DATE_QUERY_PARAM]=longDate,request.query[EXPIRES_QUERY_PARAM]=expiresIn.toString(10);let canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,
signableHeaders);return request.query[SIGNED_HEADERS_QUERY_PARAM]=this.getCanonicalHeaderList(canonicalHeaders),request.query[SIGNATURE_QUERY_PARAM]=await this.
getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,await getPayloadHash(
originalRequest,this.sha256))),request}async sign(toSign,options){return typeof toSign=="string"?this.signString(toSign,options):toSign.headers&&toSign.payload?
this.signEvent(toSign,options):toSign.message?this.signMessage(toSign,options):this.signRequest(toSign,options)}async signEvent({headers,payload},{signingDate=new Date,
priorSignature,signingRegion,signingService,eventStreamCredentials}){let region=signingRegion??await this.regionProvider(),{shortDate,longDate}=this.formatDate(
signingDate),scope=createScope(shortDate,region,signingService??this.service),hashedPayload=await getPayloadHash({headers:{},body:payload},this.sha256),hash=new this.
sha256;hash.update(headers);let hashedHeaders=toHex(await hash.digest()),stringToSign=[EVENT_ALGORITHM_IDENTIFIER,longDate,scope,priorSignature,hashedHeaders,hashedPayload].
join(`
`);return this.signString(stringToSign,{signingDate,signingRegion:region,signingService,eventStreamCredentials})}async signMessage(signableMessage,{signingDate=new Date,
signingRegion,signingService,eventStreamCredentials}){return this.signEvent({headers:this.headerFormatter.format(signableMessage.message.headers),payload:signableMessage.
message.body},{signingDate,signingRegion,signingService,priorSignature:signableMessage.priorSignature,eventStreamCredentials}).then(signature=>({message:signableMessage.
message,signature}))}async signString(stringToSign,{signingDate=new Date,signingRegion,signingService,eventStreamCredentials}={}){let credentials=eventStreamCredentials??
await this.credentialProvider();this.validateResolvedCredentials(credentials);let region=signingRegion??await this.regionProvider(),{shortDate}=this.formatDate(
signingDate),hash=new this.sha256(await this.getSigningKey(credentials,region,shortDate,signingService));return hash.update(toUint8Array(stringToSign)),toHex(await hash.
digest())}async signRequest(requestToSign,{signingDate=new Date,signableHeaders,unsignableHeaders,signingRegion,signingService}={}){let credentials=await this.credentialProvider();
this.validateResolvedCredentials(credentials);let region=signingRegion??await this.regionProvider(),request=prepareRequest(requestToSign),{longDate,shortDate}=this.
formatDate(signingDate),scope=createScope(shortDate,region,signingService??this.service);request.headers[AMZ_DATE_HEADER]=longDate,credentials.sessionToken&&(request.
headers[TOKEN_HEADER]=credentials.sessionToken);let payloadHash=await getPayloadHash(request,this.sha256);!hasHeader(SHA256_HEADER,request.headers)&&this.applyChecksum&&
(request.headers[SHA256_HEADER]=payloadHash);let canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,signableHeaders),signature=await this.getSignature(
longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,payloadHash));return request.
headers[AUTH_HEADER]=`${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Si\
gnature=${signature}`,request}async getSignature(longDate,credentialScope,keyPromise,canonicalRequest){let stringToSign=await this.createStringToSign(longDate,credentialScope,
canonicalRequest,ALGORITHM_IDENTIFIER),hash=new this.sha256(await keyPromise);return hash.update(toUint8Array(stringToSign)),toHex(await hash.digest())}getSigningKey(credentials,region,shortDate,service){
return getSigningKey(this.sha256,credentials,shortDate,region,service||this.service)}}}});var signatureV4aContainer,init_signature_v4a_container=__esm({"../../node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js"(){signatureV4aContainer=
{SignatureV4a:null}}});var init_dist_es3=__esm({"../../node_modules/@smithy/signature-v4/dist-es/index.js"(){init_SignatureV4();init_signature_v4a_container()}});function normalizeCredentialProvider(config,{credentials,credentialDefaultProvider}){let credentialsProvider;return credentials?credentials?.memoized?credentialsProvider=
credentials:credentialsProvider=memoizeIdentityProvider(credentials,isIdentityExpired,doesIdentityRequireRefresh):credentialDefaultProvider?credentialsProvider=
normalizeProvider2(credentialDefaultProvider(Object.assign({},config,{parentClientConfig:config}))):credentialsProvider=async()=>{throw new Error("@aws-sdk/core\
::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},credentialsProvider.memoized=!0,credentialsProvider}
function bindCallerConfig(config,credentialsProvider){if(credentialsProvider.configBound)return credentialsProvider;let fn=async options=>credentialsProvider({...options,
callerClientConfig:config});return fn.memoized=credentialsProvider.memoized,fn.configBound=!0,fn}var bindResolveAwsSdkSigV4Config,init_resolveAwsSdkSigV4Config=__esm(
{"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js"(){init_client3();init_dist_es2();init_dist_es3();bindResolveAwsSdkSigV4Config=
defaultDisableClockSkewCorrection=>config=>{let inputCredentials=config.credentials,isUserSupplied=!!config.credentials,resolvedCredentials;Object.defineProperty(
config,"credentials",{set(credentials){credentials&&credentials!==inputCredentials&&credentials!==resolvedCredentials&&(isUserSupplied=!0),inputCredentials=credentials;
let memoizedProvider=normalizeCredentialProvider(config,{credentials:inputCredentials,credentialDefaultProvider:config.credentialDefaultProvider}),boundProvider=bindCallerConfig(
config,memoizedProvider);if(isUserSupplied&&!boundProvider.attributed){let isCredentialObject=typeof inputCredentials=="object"&&inputCredentials!==null;resolvedCredentials=
async options=>{let attributedCreds=await boundProvider(options);return isCredentialObject&&(!attributedCreds.$source||Object.keys(attributedCreds.$source).length===
0)?setCredentialFeature(attributedCreds,"CREDENTIALS_CODE","e"):attributedCreds},resolvedCredentials.memoized=boundProvider.memoized,resolvedCredentials.configBound=
boundProvider.configBound,resolvedCredentials.attributed=!0}else resolvedCredentials=boundProvider},get(){return resolvedCredentials},enumerable:!0,configurable:!0}),
config.credentials=inputCredentials;let{signingEscapePath=!0,systemClockOffset=config.systemClockOffset||0,sha256:sha2562}=config,signer;return config.signer?signer=
normalizeProvider2(config.signer):config.regionInfoProvider?signer=()=>normalizeProvider2(config.region)().then(async region=>[await config.regionInfoProvider(region,
{useFipsEndpoint:await config.useFipsEndpoint(),useDualstackEndpoint:await config.useDualstackEndpoint()})||{},region]).then(([regionInfo,region])=>{let{signingRegion,
signingService}=regionInfo;config.signingRegion=config.signingRegion||signingRegion||region,config.signingName=config.signingName||signingService||config.serviceId;
let params={...config,credentials:config.credentials,region:config.signingRegion,service:config.signingName,sha256:sha2562,uriEscapePath:signingEscapePath},SignerCtor=config.
signerConstructor||SignatureV4;return new SignerCtor(params)}):signer=async authScheme=>{authScheme=Object.assign({},{name:"sigv4",signingName:config.signingName||
config.defaultSigningName,signingRegion:await normalizeProvider2(config.region)(),properties:{}},authScheme);let signingRegion=authScheme.signingRegion,signingService=authScheme.
signingName;config.signingRegion=config.signingRegion||signingRegion,config.signingName=config.signingName||signingService||config.serviceId;let params={...config,
credentials:config.credentials,region:config.signingRegion,service:config.signingName,sha256:sha2562,uriEscapePath:signingEscapePath},SignerCtor=config.signerConstructor||
SignatureV4;return new SignerCtor(params)},Object.assign(config,{systemClockOffset,signingEscapePath,signer,disableClockSkewCorrection:normalizeProvider2(config.
disableClockSkewCorrection??defaultDisableClockSkewCorrection)})}}});var init_aws_sdk=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/index.js"(){init_AwsSdkSigV4Signer();init_AwsSdkSigV4ASigner();
init_NODE_AUTH_SCHEME_PREFERENCE_OPTIONS();init_resolveAwsSdkSigV4AConfig();init_resolveAwsSdkSigV4Config()}});var ENV_DISABLE_CLOCK_SKEW_CORRECTION,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS,init_clock_skew_node_config=__esm({
"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js"(){init_config2();ENV_DISABLE_CLOCK_SKEW_CORRECTION="AWS_\
DISABLE_CLOCK_SKEW_CORRECTION",CONFIG_DISABLE_CLOCK_SKEW_CORRECTION="disable_clock_skew_correction",NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS={environmentVariableSelector:env2=>booleanSelector(
env2,ENV_DISABLE_CLOCK_SKEW_CORRECTION,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,SelectorType.CONFIG),
default:!1}}});var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION,init_clock_skew_defaults=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-ske\
w-defaults.js"(){init_config2();init_clock_skew_node_config();DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION=loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS)}});var resolveAwsSdkSigV4Config,init_httpAuthSchemes2=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js"(){init_aws_sdk();init_aws_sdk();
init_clock_skew_defaults();resolveAwsSdkSigV4Config=bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION)}});var ENV_KEY,ENV_SECRET,ENV_SESSION,ENV_EXPIRATION,ENV_CREDENTIAL_SCOPE,ENV_ACCOUNT_ID,fromEnv2,init_fromEnv2=__esm({"../../node_modules/@aws-sdk/credential-prov\
ider-env/dist-es/fromEnv.js"(){init_client3();init_config2();ENV_KEY="AWS_ACCESS_KEY_ID",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_SESSION_TOKEN",ENV_EXPIRATION=
"AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AWS_ACCOUNT_ID",fromEnv2=init=>async()=>{init?.logger?.debug("@aws-sdk/c\
redential-provider-env - fromEnv");let accessKeyId=process.env[ENV_KEY],secretAccessKey=process.env[ENV_SECRET],sessionToken=process.env[ENV_SESSION],expiry=process.
env[ENV_EXPIRATION],credentialScope=process.env[ENV_CREDENTIAL_SCOPE],accountId=process.env[ENV_ACCOUNT_ID];if(accessKeyId&&secretAccessKey){let credentials={accessKeyId,
secretAccessKey,...sessionToken&&{sessionToken},...expiry&&{expiration:new Date(expiry)},...credentialScope&&{credentialScope},...accountId&&{accountId}};return setCredentialFeature(
credentials,"CREDENTIALS_ENV_VARS","g"),credentials}throw new CredentialsProviderError("Unable to find environment variable credentials.",{logger:init?.logger})}}});var dist_es_exports={};__export(dist_es_exports,{ENV_ACCOUNT_ID:()=>ENV_ACCOUNT_ID,ENV_CREDENTIAL_SCOPE:()=>ENV_CREDENTIAL_SCOPE,ENV_EXPIRATION:()=>ENV_EXPIRATION,
ENV_KEY:()=>ENV_KEY,ENV_SECRET:()=>ENV_SECRET,ENV_SESSION:()=>ENV_SESSION,fromEnv:()=>fromEnv2});var init_dist_es4=__esm({"../../node_modules/@aws-sdk/credentia\
l-provider-env/dist-es/index.js"(){init_fromEnv2()}});var isImdsCredentials,fromImdsCredentials,init_ImdsCredentials=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredential\
s.js"(){isImdsCredentials=arg=>!!arg&&typeof arg=="object"&&typeof arg.AccessKeyId=="string"&&typeof arg.SecretAccessKey=="string"&&typeof arg.Token=="string"&&
typeof arg.Expiration=="string",fromImdsCredentials=creds=>({accessKeyId:creds.AccessKeyId,secretAccessKey:creds.SecretAccessKey,sessionToken:creds.Token,expiration:new Date(
creds.Expiration),...creds.AccountId&&{accountId:creds.AccountId}})}});var DEFAULT_TIMEOUT,DEFAULT_MAX_RETRIES,providerConfigFromInit,init_RemoteProviderInit=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/remot\
eProvider/RemoteProviderInit.js"(){DEFAULT_TIMEOUT=1e3,DEFAULT_MAX_RETRIES=0,providerConfigFromInit=({maxRetries=0,timeout=1e3})=>({maxRetries,timeout})}});var import_node_http,init_node_http=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/node-http.js"(){import_node_http=__toESM(__require("node:http"))}});function httpRequest(options){return new Promise((resolve,reject)=>{let req=import_node_http.default.request({method:"GET",...options,hostname:options.hostname?.
replace(/^\[(.+)\]$/,"$1")});req.on("error",err=>{reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"),err)),req.destroy()}),
req.on("timeout",()=>{reject(new ProviderError("TimeoutError from instance metadata service")),req.destroy()}),req.on("response",res=>{let{statusCode=400}=res;(statusCode<
200||300<=statusCode)&&(reject(Object.assign(new ProviderError("Error response received from instance metadata service"),{statusCode})),req.destroy());let chunks=[];
res.on("data",chunk=>{chunks.push(chunk)}),res.on("end",()=>{resolve(Buffer.concat(chunks)),req.destroy()})}),req.end()})}var init_httpRequest2=__esm({"../../no\
de_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js"(){init_config2();init_node_http()}});var retry,init_retry3=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js"(){retry=(toRetry,maxRetries)=>{let promise=toRetry();
for(let i9=0;i9<maxRetries;i9++)promise=promise.catch(toRetry);return promise}}});var ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI,ENV_CMDS_AUTH_TOKEN,fromContainerMetadata,requestFromEcsImds,CMDS_IP,GREENGRASS_HOSTS,GREENGRASS_PROTOCOLS,getCmdsUri,
init_fromContainerMetadata=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/fromContainerMetadata.js"(){init_config2();init_ImdsCredentials();
init_RemoteProviderInit();init_httpRequest2();init_retry3();ENV_CMDS_FULL_URI="AWS_CONTAINER_CREDENTIALS_FULL_URI",ENV_CMDS_RELATIVE_URI="AWS_CONTAINER_CREDENTI\
ALS_RELATIVE_URI",ENV_CMDS_AUTH_TOKEN="AWS_CONTAINER_AUTHORIZATION_TOKEN",fromContainerMetadata=(init={})=>{let{timeout,maxRetries}=providerConfigFromInit(init);
return()=>retry(async()=>{let requestOptions=await getCmdsUri({logger:init.logger}),credsResponse=JSON.parse(await requestFromEcsImds(timeout,requestOptions));if(!isImdsCredentials(
credsResponse))throw new CredentialsProviderError("Invalid response received from instance metadata service.",{logger:init.logger});return fromImdsCredentials(credsResponse)},
maxRetries)},requestFromEcsImds=async(timeout,options)=>(process.env[ENV_CMDS_AUTH_TOKEN]&&(options.headers={...options.headers,Authorization:process.env[ENV_CMDS_AUTH_TOKEN]}),
(await httpRequest({...options,timeout})).toString()),CMDS_IP="169.254.170.2",GREENGRASS_HOSTS=new Set(["localhost","127.0.0.1"]),GREENGRASS_PROTOCOLS=new Set([
"http:","https:"]),getCmdsUri=async({logger:logger2})=>{if(process.env[ENV_CMDS_RELATIVE_URI])return{hostname:CMDS_IP,path:process.env[ENV_CMDS_RELATIVE_URI]};if(process.
env[ENV_CMDS_FULL_URI]){let parsed;try{parsed=new URL(process.env[ENV_CMDS_FULL_URI])}catch{throw new CredentialsProviderError(`${process.env[ENV_CMDS_FULL_URI]}\
 is not a valid container metadata service URL`,{tryNextLink:!1,logger:logger2})}if(!parsed.hostname||!GREENGRASS_HOSTS.has(parsed.hostname))throw new CredentialsProviderError(
`${parsed.hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:logger2});if(!parsed.protocol||!GREENGRASS_PROTOCOLS.has(parsed.protocol))
throw new CredentialsProviderError(`${parsed.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:logger2});return{protocol:parsed.
protocol,hostname:parsed.hostname,path:parsed.pathname+parsed.search,port:parsed.port?parseInt(parsed.port,10):void 0}}throw new CredentialsProviderError(`The c\
ontainer metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`,{tryNextLink:!1,logger:logger2})}}});var InstanceMetadataV1FallbackError,init_InstanceMetadataV1FallbackError=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetad\
ataV1FallbackError.js"(){init_config2();InstanceMetadataV1FallbackError=class _InstanceMetadataV1FallbackError extends CredentialsProviderError{tryNextLink;name="\
InstanceMetadataV1FallbackError";constructor(message,tryNextLink=!0){super(message,tryNextLink),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,_InstanceMetadataV1FallbackError.
prototype)}}}});var Endpoint,init_Endpoint=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/config/Endpoint.js"(){(function(Endpoint2){Endpoint2.IPv4="http:/\
/169.254.169.254",Endpoint2.IPv6="http://[fd00:ec2::254]"})(Endpoint||(Endpoint={}))}});var ENV_ENDPOINT_NAME,CONFIG_ENDPOINT_NAME,ENDPOINT_CONFIG_OPTIONS,init_EndpointConfigOptions=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-e\
s/config/EndpointConfigOptions.js"(){ENV_ENDPOINT_NAME="AWS_EC2_METADATA_SERVICE_ENDPOINT",CONFIG_ENDPOINT_NAME="ec2_metadata_service_endpoint",ENDPOINT_CONFIG_OPTIONS=
{environmentVariableSelector:env2=>env2[ENV_ENDPOINT_NAME],configFileSelector:profile=>profile[CONFIG_ENDPOINT_NAME],default:void 0}}});var EndpointMode,init_EndpointMode=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js"(){(function(EndpointMode2){EndpointMode2.
IPv4="IPv4",EndpointMode2.IPv6="IPv6"})(EndpointMode||(EndpointMode={}))}});var ENV_ENDPOINT_MODE_NAME,CONFIG_ENDPOINT_MODE_NAME,ENDPOINT_MODE_CONFIG_OPTIONS,init_EndpointModeConfigOptions=__esm({"../../node_modules/@smithy/credential-p\
rovider-imds/dist-es/config/EndpointModeConfigOptions.js"(){init_EndpointMode();ENV_ENDPOINT_MODE_NAME="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",CONFIG_ENDPOINT_MODE_NAME=
"ec2_metadata_service_endpoint_mode",ENDPOINT_MODE_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[ENV_ENDPOINT_MODE_NAME],configFileSelector:profile=>profile[CONFIG_ENDPOINT_MODE_NAME],
default:EndpointMode.IPv4}}});var getInstanceMetadataEndpoint,getFromEndpointConfig,getFromEndpointModeConfig,init_getInstanceMetadataEndpoint=__esm({"../../node_modules/@smithy/credential-p\
rovider-imds/dist-es/utils/getInstanceMetadataEndpoint.js"(){init_config2();init_protocols();init_Endpoint();init_EndpointConfigOptions();init_EndpointMode();init_EndpointModeConfigOptions();
getInstanceMetadataEndpoint=async()=>parseUrl(await getFromEndpointConfig()||await getFromEndpointModeConfig()),getFromEndpointConfig=async()=>loadConfig(ENDPOINT_CONFIG_OPTIONS)(),
getFromEndpointModeConfig=async()=>{let endpointMode=await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();switch(endpointMode){case EndpointMode.IPv4:return Endpoint.
IPv4;case EndpointMode.IPv6:return Endpoint.IPv6;default:throw new Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode)}`)}}}});var STATIC_STABILITY_DOC_URL,getExtendedInstanceMetadataCredentials,init_getExtendedInstanceMetadataCredentials=__esm({"../../node_modules/@smithy/credential-pr\
ovider-imds/dist-es/utils/getExtendedInstanceMetadataCredentials.js"(){STATIC_STABILITY_DOC_URL="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-\
credentials.html",getExtendedInstanceMetadataCredentials=(credentials,logger2)=>{let refreshInterval=300+Math.floor(Math.random()*300),newExpiration=new Date(Date.
now()+refreshInterval*1e3);logger2.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentia\
ls will be attempted after ${new Date(newExpiration)}.
For more information, please visit: `+STATIC_STABILITY_DOC_URL);let originalExpiration=credentials.originalExpiration??credentials.expiration;return{...credentials,
...originalExpiration?{originalExpiration}:{},expiration:newExpiration}}}});var staticStabilityProvider,init_staticStabilityProvider=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/utils/staticStabilityProvider.js"(){
init_getExtendedInstanceMetadataCredentials();staticStabilityProvider=(provider,options={})=>{let logger2=options?.logger||console,pastCredentials;return async()=>{
let credentials;try{credentials=await provider(),credentials.expiration&&credentials.expiration.getTime()<Date.now()&&(credentials=getExtendedInstanceMetadataCredentials(
credentials,logger2))}catch(e9){if(pastCredentials)logger2.warn("Credential renew failed: ",e9),credentials=getExtendedInstanceMetadataCredentials(pastCredentials,
logger2);else throw e9}return pastCredentials=credentials,credentials}}}});var IMDS_PATH,IMDS_TOKEN_PATH2,AWS_EC2_METADATA_V1_DISABLED,PROFILE_AWS_EC2_METADATA_V1_DISABLED,X_AWS_EC2_METADATA_TOKEN2,fromInstanceMetadata,getInstanceMetadataProvider,
getMetadataToken,getProfile,getCredentialsFromProfile,init_fromInstanceMetadata=__esm({"../../node_modules/@smithy/credential-provider-imds/dist-es/fromInstance\
Metadata.js"(){init_config2();init_InstanceMetadataV1FallbackError();init_ImdsCredentials();init_RemoteProviderInit();init_httpRequest2();init_retry3();init_getInstanceMetadataEndpoint();
init_staticStabilityProvider();IMDS_PATH="/latest/meta-data/iam/security-credentials/",IMDS_TOKEN_PATH2="/latest/api/token",AWS_EC2_METADATA_V1_DISABLED="AWS_EC\
2_METADATA_V1_DISABLED",PROFILE_AWS_EC2_METADATA_V1_DISABLED="ec2_metadata_v1_disabled",X_AWS_EC2_METADATA_TOKEN2="x-aws-ec2-metadata-token",fromInstanceMetadata=
(init={})=>staticStabilityProvider(getInstanceMetadataProvider(init),{logger:init.logger}),getInstanceMetadataProvider=(init={})=>{let disableFetchToken=!1,{logger:logger2,
profile}=init,{timeout,maxRetries}=providerConfigFromInit(init),getCredentials2=async(maxRetries2,options)=>{if(disableFetchToken||options.headers?.[X_AWS_EC2_METADATA_TOKEN2]==
null){let fallbackBlockedFromProfile=!1,fallbackBlockedFromProcessEnv=!1,configValue=await loadConfig({environmentVariableSelector:env2=>{let envValue=env2[AWS_EC2_METADATA_V1_DISABLED];
if(fallbackBlockedFromProcessEnv=!!envValue&&envValue!=="false",envValue===void 0)throw new CredentialsProviderError(`${AWS_EC2_METADATA_V1_DISABLED} not set in\
 env, checking config file next.`,{logger:init.logger});return fallbackBlockedFromProcessEnv},configFileSelector:profile2=>{let profileValue=profile2[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
return fallbackBlockedFromProfile=!!profileValue&&profileValue!=="false",fallbackBlockedFromProfile},default:!1},{profile})();if(init.ec2MetadataV1Disabled||configValue){
let causes=[];throw init.ec2MetadataV1Disabled&&causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"),fallbackBlockedFromProfile&&
causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`),fallbackBlockedFromProcessEnv&&causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED}\
)`),new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`)}}let imdsProfile=(await retry(
async()=>{let profile2;try{profile2=await getProfile(options)}catch(err){throw err.statusCode===401&&(disableFetchToken=!1),err}return profile2},maxRetries2)).trim();
return retry(async()=>{let creds;try{creds=await getCredentialsFromProfile(imdsProfile,options,init)}catch(err){throw err.statusCode===401&&(disableFetchToken=!1),
err}return creds},maxRetries2)};return async()=>{let endpoint=await getInstanceMetadataEndpoint();if(disableFetchToken)return logger2?.debug("AWS SDK Instance M\
etadata","using v1 fallback (no token fetch)"),getCredentials2(maxRetries,{...endpoint,timeout});{let token;try{token=(await getMetadataToken({...endpoint,timeout})).
toString()}catch(error){if(error?.statusCode===400)throw Object.assign(error,{message:"EC2 Metadata token request returned error"});return(error.message==="Time\
outError"||[403,404,405].includes(error.statusCode))&&(disableFetchToken=!0),logger2?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),getCredentials2(
maxRetries,{...endpoint,timeout})}return getCredentials2(maxRetries,{...endpoint,headers:{[X_AWS_EC2_METADATA_TOKEN2]:token},timeout})}}},getMetadataToken=async options=>httpRequest(
{...options,path:IMDS_TOKEN_PATH2,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),getProfile=async options=>(await httpRequest({...options,
path:IMDS_PATH})).toString(),getCredentialsFromProfile=async(profile,options,init)=>{let credentialsResponse=JSON.parse((await httpRequest({...options,path:IMDS_PATH+
profile})).toString());if(!isImdsCredentials(credentialsResponse))throw new CredentialsProviderError("Invalid response received from instance metadata service.",
{logger:init.logger});return fromImdsCredentials(credentialsResponse)}}});var dist_es_exports2={};__export(dist_es_exports2,{DEFAULT_MAX_RETRIES:()=>DEFAULT_MAX_RETRIES,DEFAULT_TIMEOUT:()=>DEFAULT_TIMEOUT,ENV_CMDS_AUTH_TOKEN:()=>ENV_CMDS_AUTH_TOKEN,
ENV_CMDS_FULL_URI:()=>ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI:()=>ENV_CMDS_RELATIVE_URI,Endpoint:()=>Endpoint,fromContainerMetadata:()=>fromContainerMetadata,fromInstanceMetadata:()=>fromInstanceMetadata,
getInstanceMetadataEndpoint:()=>getInstanceMetadataEndpoint,httpRequest:()=>httpRequest,providerConfigFromInit:()=>providerConfigFromInit});var init_dist_es5=__esm(
{"../../node_modules/@smithy/credential-provider-imds/dist-es/index.js"(){init_fromContainerMetadata();init_fromInstanceMetadata();init_RemoteProviderInit();init_httpRequest2();
init_getInstanceMetadataEndpoint();init_Endpoint()}});function buildAbortError(abortSignal){let reason=abortSignal&&typeof abortSignal=="object"&&"reason"in abortSignal?abortSignal.reason:void 0;if(reason){if(reason instanceof
Error){let abortError3=new Error("Request aborted");return abortError3.name="AbortError",abortError3.cause=reason,abortError3}let abortError2=new Error(String(reason));
return abortError2.name="AbortError",abortError2}let abortError=new Error("Request aborted");return abortError.name="AbortError",abortError}var init_build_abort_error=__esm(
{"../../node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js"(){}});var NODEJS_TIMEOUT_ERROR_CODES2,init_constants6=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/constants.js"(){NODEJS_TIMEOUT_ERROR_CODES2=["ECONN\
RESET","EPIPE","ETIMEDOUT"]}});var getTransformedHeaders,init_get_transformed_headers=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js"(){init_serde();getTransformedHeaders=
headers=>{let transformedHeaders={};for(let name in headers){if(!hasOwn(headers,name))continue;let headerValues=headers[name];transformedHeaders[name]=Array.isArray(
headerValues)?headerValues.join(","):headerValues}return transformedHeaders}}});var import_node_https,init_node_https=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/node-https.js"(){import_node_https=__toESM(__require("node:https"))}});var timing,init_timing=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/timing.js"(){timing={setTimeout:(cb,ms)=>setTimeout(cb,ms),clearTimeout:timeoutId=>clearTimeout(
timeoutId)}}});var DEFER_EVENT_LISTENER_TIME,setConnectionTimeout,init_set_connection_timeout=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/set-connection-timeo\
ut.js"(){init_timing();DEFER_EVENT_LISTENER_TIME=1e3,setConnectionTimeout=(request,reject,timeoutInMs=0)=>{if(!timeoutInMs)return-1;let registerTimeout=offset=>{
let timeoutId=timing.setTimeout(()=>{request.destroy(),reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connec\
tion with the server within the configured timeout of ${timeoutInMs} ms.`),{name:"TimeoutError"}))},timeoutInMs-offset),doWithSocket=socket=>{socket?.connecting?
socket.on("connect",()=>{timing.clearTimeout(timeoutId)}):timing.clearTimeout(timeoutId)};request.socket?doWithSocket(request.socket):request.on("socket",doWithSocket)};
return timeoutInMs<2e3?(registerTimeout(0),0):timing.setTimeout(registerTimeout.bind(null,DEFER_EVENT_LISTENER_TIME),DEFER_EVENT_LISTENER_TIME)}}});var setRequestTimeout,init_set_request_timeout=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js"(){init_timing();setRequestTimeout=
(req,reject,timeoutInMs=0,throwOnRequestTimeout,logger2)=>timeoutInMs?timing.setTimeout(()=>{let msg=`@smithy/node-http-handler - [${throwOnRequestTimeout?"ERRO\
R":"WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;if(throwOnRequestTimeout){let error=Object.assign(new Error(msg),{name:"Tim\
eoutError",code:"ETIMEDOUT"});req.destroy(error),reject(error)}else msg+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error\
.",logger2?.warn?.(msg)},timeoutInMs):-1}});var DEFER_EVENT_LISTENER_TIME2,setSocketKeepAlive,init_set_socket_keep_alive=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.\
js"(){init_timing();DEFER_EVENT_LISTENER_TIME2=3e3,setSocketKeepAlive=(request,{keepAlive,keepAliveMsecs},deferTimeMs=DEFER_EVENT_LISTENER_TIME2)=>{if(keepAlive!==
!0)return-1;let registerListener=()=>{request.socket?request.socket.setKeepAlive(keepAlive,keepAliveMsecs||0):request.on("socket",socket=>{socket.setKeepAlive(keepAlive,
keepAliveMsecs||0)})};return deferTimeMs===0?(registerListener(),0):timing.setTimeout(registerListener,deferTimeMs)}}});var resolveDefaultSocketTimeout,init_resolve_default_socket_timeout=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.\
js"(){resolveDefaultSocketTimeout=config=>{let value=config?.defaultSocketTimeout;return typeof value=="number"&&Number.isFinite(value)&&value>0?value:void 0}}});var DEFER_EVENT_LISTENER_TIME3,setSocketTimeout,init_set_socket_timeout=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js"(){init_timing();
DEFER_EVENT_LISTENER_TIME3=3e3,setSocketTimeout=(request,reject,timeoutInMs=0,isServiceDefault=!1)=>{if(!Number.isFinite(timeoutInMs)||timeoutInMs<=0)return;let response;
request.once("response",res=>response=res);let onTimeout=()=>{if(response?.complete){request.socket?.destroy();return}let error=Object.assign(new Error(`@smithy\
/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault?"service default socket timeout":"configured by clie\
nt requestHandler"}).`),{name:"TimeoutError"});response?.destroy(error),request.destroy(),reject(error)},registerTimeout=()=>{let{socket}=request;socket?socket.
connecting?socket.once("connect",registerTimeout):(socket.setTimeout(timeoutInMs,onTimeout),request.on("close",()=>socket.removeListener("timeout",onTimeout))):
request.once("socket",registerTimeout)};if(timeoutInMs<6e3){registerTimeout();return}let deferralId=timing.setTimeout(registerTimeout,DEFER_EVENT_LISTENER_TIME3);
request.once("close",()=>timing.clearTimeout(deferralId))}}});async function writeRequestBody(httpRequest2,request,maxContinueTimeoutMs=MIN_WAIT_TIME,externalAgent=!1){let headers=request.headers,expect=headers?headers.Expect||
headers.expect:void 0,timeoutId=-1,sendBody=!0;!externalAgent&&expect==="100-continue"&&(sendBody=await Promise.race([new Promise(resolve=>{timeoutId=Number(timing.
setTimeout(()=>resolve(!0),Math.max(MIN_WAIT_TIME,maxContinueTimeoutMs)))}),new Promise(resolve=>{httpRequest2.on("continue",()=>{timing.clearTimeout(timeoutId),
resolve(!0)}),httpRequest2.on("response",()=>{timing.clearTimeout(timeoutId),resolve(!1)}),httpRequest2.on("error",()=>{timing.clearTimeout(timeoutId),resolve(!1)})})])),
sendBody&&writeBody(httpRequest2,request.body)}function writeBody(httpRequest2,body){if(body instanceof import_node_stream5.Readable){body.pipe(httpRequest2);return}
if(body){let isBuffer=Buffer.isBuffer(body);if(isBuffer||typeof body=="string"){isBuffer&&body.byteLength===0?httpRequest2.end():httpRequest2.end(body);return}let uint8=body;
if(typeof uint8=="object"&&uint8.buffer&&typeof uint8.byteOffset=="number"&&typeof uint8.byteLength=="number"){httpRequest2.end(Buffer.from(uint8.buffer,uint8.byteOffset,
uint8.byteLength));return}httpRequest2.end(Buffer.from(body));return}httpRequest2.end()}var import_node_stream5,MIN_WAIT_TIME,init_write_request_body=__esm({"..\
/../node_modules/@smithy/node-http-handler/dist-es/write-request-body.js"(){import_node_stream5=__require("node:stream");init_timing();MIN_WAIT_TIME=6e3}});var hAgent,hRequest,NodeHttpHandler,init_node_http_handler=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js"(){init_serde();init_protocols();
init_build_abort_error();init_constants6();init_get_transformed_headers();init_node_https();init_set_connection_timeout();init_set_request_timeout();init_set_socket_keep_alive();
init_resolve_default_socket_timeout();init_set_socket_timeout();init_timing();init_write_request_body();NodeHttpHandler=class _NodeHttpHandler{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(instanceOrOptions){return typeof instanceOrOptions?.handle=="function"?instanceOrOptions:new _NodeHttpHandler(instanceOrOptions)}static checkSocketUsage(agent,socketWarningTimestamp,logger2=console){
let{sockets,requests,maxSockets}=agent;if(typeof maxSockets!="number"||maxSockets===1/0||Date.now()-15e3<socketWarningTimestamp)return socketWarningTimestamp;if(sockets&&
requests)for(let origin in sockets){if(!hasOwn(sockets,origin))continue;let socketsInUse=sockets[origin]?.length??0,requestsEnqueued=requests[origin]?.length??0;
if(socketsInUse>=maxSockets&&requestsEnqueued>=2*maxSockets)return logger2?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} an\
d ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return socketWarningTimestamp}constructor(options){this.configProvider=
new Promise((resolve,reject)=>{typeof options=="function"?options().then(_options=>{resolve(this.resolveDefaultConfig(_options))}).catch(reject):resolve(this.resolveDefaultConfig(
options))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(request,{abortSignal,requestTimeout}={}){this.config||(this.
config=await this.configProvider);let config=this.config,logger2=config.logger,isSSL=request.protocol==="https:";return!isSSL&&!this.config.httpAgent&&(this.config.
httpAgent=await this.config.httpAgentProvider()),new Promise((_resolve,_reject)=>{let writeRequestBodyPromise,socketWarningTimeoutId=-1,connectionTimeoutId=-1,requestTimeoutId=-1,
keepAliveTimeoutId=-1,clearTimeouts=()=>{timing.clearTimeout(socketWarningTimeoutId),timing.clearTimeout(connectionTimeoutId),timing.clearTimeout(requestTimeoutId),
timing.clearTimeout(keepAliveTimeoutId)},resolve=async arg=>{await writeRequestBodyPromise,clearTimeouts(),_resolve(arg)},reject=async arg=>{await writeRequestBodyPromise,
clearTimeouts(),_reject(arg)};if(abortSignal?.aborted){let abortError=buildAbortError(abortSignal);reject(abortError);return}let headers=request.headers,expectContinue=headers?
(headers.Expect??headers.expect)==="100-continue":!1,agent=isSSL?config.httpsAgent:config.httpAgent;expectContinue&&!this.externalAgent&&(agent=new(isSSL?import_node_https.default.
Agent:hAgent)({keepAlive:!1,maxSockets:1/0})),socketWarningTimeoutId=timing.setTimeout(()=>{this.socketWarningTimestamp=_NodeHttpHandler.checkSocketUsage(agent,
this.socketWarningTimestamp,logger2)},config.socketAcquisitionWarningTimeout??(config.requestTimeout??2e3)+(config.connectionTimeout??1e3));let queryString=request.
query?buildQueryString(request.query):"",auth;if(request.username!=null||request.password!=null){let username=request.username??"",password=request.password??"";
auth=`${username}:${password}`}let path=request.path;queryString&&(path+=`?${queryString}`),request.fragment&&(path+=`#${request.fragment}`);let hostname=request.
hostname??"";hostname[0]==="["&&hostname.endsWith("]")?hostname=request.hostname.slice(1,-1):hostname=request.hostname;let nodeHttpsOptions={headers:request.headers,
host:hostname,method:request.method,path,port:request.port,agent,auth},req=(isSSL?import_node_https.default.request:hRequest)(nodeHttpsOptions,res=>{let httpResponse=new HttpResponse(
{statusCode:res.statusCode||-1,reason:res.statusMessage,headers:getTransformedHeaders(res.headers),body:res});resolve({response:httpResponse})});if(req.on("erro\
r",err=>{NODEJS_TIMEOUT_ERROR_CODES2.includes(err.code)?reject(Object.assign(err,{name:"TimeoutError"})):reject(err)}),abortSignal){let onAbort=()=>{req.destroy();
let abortError=buildAbortError(abortSignal);reject(abortError)};if(typeof abortSignal.addEventListener=="function"){let signal=abortSignal;signal.addEventListener(
"abort",onAbort,{once:!0}),req.once("close",()=>signal.removeEventListener("abort",onAbort))}else abortSignal.onabort=onAbort}let effectiveRequestTimeout=requestTimeout??
config.requestTimeout;connectionTimeoutId=setConnectionTimeout(req,reject,config.connectionTimeout),requestTimeoutId=setRequestTimeout(req,reject,effectiveRequestTimeout,
config.throwOnRequestTimeout,logger2??console);let defaultSocketTimeout=config.socketTimeout===void 0?resolveDefaultSocketTimeout(config):void 0;defaultSocketTimeout?
setSocketTimeout(req,reject,defaultSocketTimeout,!0):setSocketTimeout(req,reject,config.socketTimeout);let httpAgent=nodeHttpsOptions.agent;typeof httpAgent=="o\
bject"&&"keepAlive"in httpAgent&&(keepAliveTimeoutId=setSocketKeepAlive(req,{keepAlive:httpAgent.keepAlive,keepAliveMsecs:httpAgent.keepAliveMsecs})),writeRequestBodyPromise=
writeRequestBody(req,request,effectiveRequestTimeout,this.externalAgent).catch(e9=>(clearTimeouts(),_reject(e9)))})}updateHttpClientConfig(key,value){this.config=
void 0,this.configProvider=this.configProvider.then(config=>{switch(key){case Symbol.for("logger"):key="logger",value=config.logger??value;break;case Symbol.for(
"@smithy/defaultSocketTimeout"):key="defaultSocketTimeout",value=resolveDefaultSocketTimeout(config)??value;break}return{...config,[key]:value}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(options){let{requestTimeout,connectionTimeout,socketTimeout,socketAcquisitionWarningTimeout,httpAgent,httpsAgent,throwOnRequestTimeout,
logger:logger2}=options||{},keepAlive=!0,maxSockets=50,httpAgentPromise;return{connectionTimeout,requestTimeout,socketTimeout,defaultSocketTimeout:resolveDefaultSocketTimeout(
options),socketAcquisitionWarningTimeout,throwOnRequestTimeout,httpAgentProvider:()=>httpAgentPromise??=(async()=>{let node_http2=await import("node:http"),{Agent,
request}=node_http2.default??node_http2;return hRequest=request,hAgent=Agent,httpAgent instanceof hAgent||typeof httpAgent?.destroy=="function"?(this.externalAgent=
!0,httpAgent):new hAgent({keepAlive,maxSockets,...httpAgent})})(),httpsAgent:httpsAgent instanceof import_node_https.default.Agent||typeof httpsAgent?.destroy==
"function"?(this.externalAgent=!0,httpsAgent):new import_node_https.default.Agent({keepAlive,maxSockets,...httpsAgent}),logger:logger2}}}}});var init_dist_es6=__esm({"../../node_modules/@smithy/node-http-handler/dist-es/index.js"(){init_node_http_handler();init_serde()}});var ECS_CONTAINER_HOST,EKS_CONTAINER_HOST_IPv4,EKS_CONTAINER_HOST_IPv6,checkUrl,init_checkUrl=__esm({"../../node_modules/@aws-sdk/credential-provider-http/dist-\
es/fromHttp/checkUrl.js"(){init_config2();ECS_CONTAINER_HOST="169.254.170.2",EKS_CONTAINER_HOST_IPv4="169.254.170.23",EKS_CONTAINER_HOST_IPv6="[fd00:ec2::23]",checkUrl=
(url,logger2)=>{if(url.protocol!=="https:"&&!(url.hostname===ECS_CONTAINER_HOST||url.hostname===EKS_CONTAINER_HOST_IPv4||url.hostname===EKS_CONTAINER_HOST_IPv6)){
if(url.hostname.includes("[")){if(url.hostname==="[::1]"||url.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(url.hostname==="localhost")return;
let ipComponents=url.hostname.split("."),inRange=component=>{let num=parseInt(component,10);return 0<=num&&num<=255};if(ipComponents[0]==="127"&&inRange(ipComponents[1])&&
inRange(ipComponents[2])&&inRange(ipComponents[3])&&ipComponents.length===4)return}throw new CredentialsProviderError(`URL not accepted. It must either be HTTPS\
 or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:logger2})}}}});function createGetRequest(url){return new HttpRequest({protocol:url.protocol,hostname:url.hostname,port:Number(url.port),path:url.pathname,query:Array.from(url.
searchParams.entries()).reduce((acc,[k9,v])=>(acc[k9]=v,acc),{}),fragment:url.hash})}async function getCredentials(response,logger2){let str=await sdkStreamMixin2(
response.body).transformToString();if(response.statusCode===200){let parsed=JSON.parse(str);if(typeof parsed.AccessKeyId!="string"||typeof parsed.SecretAccessKey!=
"string"||typeof parsed.Token!="string"||typeof parsed.Expiration!="string")throw new CredentialsProviderError("HTTP credential provider response not of the req\
uired format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:logger2});return{accessKeyId:parsed.
AccessKeyId,secretAccessKey:parsed.SecretAccessKey,sessionToken:parsed.Token,expiration:parseRfc3339DateTime(parsed.Expiration)}}if(response.statusCode>=400&&response.
statusCode<500){let parsedBody={};try{parsedBody=JSON.parse(str)}catch{}throw Object.assign(new CredentialsProviderError(`Server responded with status: ${response.
statusCode}`,{logger:logger2}),{Code:parsedBody.Code,Message:parsedBody.Message})}throw new CredentialsProviderError(`Server responded with status: ${response.statusCode}`,
{logger:logger2})}var init_requestHelpers=__esm({"../../node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js"(){init_config2();init_protocols();
init_serde();init_serde()}});var retryWrapper,init_retry_wrapper=__esm({"../../node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js"(){retryWrapper=(toRetry,maxRetries,delayMs)=>async()=>{
for(let i9=0;i9<maxRetries;++i9)try{return await toRetry()}catch{await new Promise(resolve=>setTimeout(resolve,delayMs))}return await toRetry()}}});var import_promises3,AWS_CONTAINER_CREDENTIALS_RELATIVE_URI,DEFAULT_LINK_LOCAL_HOST,AWS_CONTAINER_CREDENTIALS_FULL_URI,AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE,AWS_CONTAINER_AUTHORIZATION_TOKEN,
fromHttp,validateToken,init_fromHttp=__esm({"../../node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/fromHttp.js"(){init_client3();init_config2();
init_dist_es6();import_promises3=__toESM(__require("node:fs/promises"));init_checkUrl();init_requestHelpers();init_retry_wrapper();AWS_CONTAINER_CREDENTIALS_RELATIVE_URI=
"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",DEFAULT_LINK_LOCAL_HOST="http://169.254.170.2",AWS_CONTAINER_CREDENTIALS_FULL_URI="AWS_CONTAINER_CREDENTIALS_FULL_URI",
AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",AWS_CONTAINER_AUTHORIZATION_TOKEN="AWS_CONTAINER_AUTHORIZATION_TOKEN",fromHttp=(options={})=>{
options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");let host,relative=options.awsContainerCredentialsRelativeUri??process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI],
full=options.awsContainerCredentialsFullUri??process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI],token=options.awsContainerAuthorizationToken??process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN],
tokenFile=options.awsContainerAuthorizationTokenFile??process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE],warn=options.logger?.constructor?.name==="NoOpLogger"||
!options.logger?.warn?console.warn:options.logger.warn.bind(options.logger);if(relative&&full&&(warn("@aws-sdk/credential-provider-http: you have set both awsCo\
ntainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),warn("awsContainerCredentialsRelativeUri will take precedence.")),token&&tokenFile&&(warn("@\
aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."),warn("awsContainerAuthorizationToke\
nFile will take precedence.")),relative)host=`${DEFAULT_LINK_LOCAL_HOST}${relative}`;else if(full)host=full;else throw new CredentialsProviderError(`No HTTP cre\
dential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:options.logger});let url=new URL(host);checkUrl(url,options.logger);let requestHandler=NodeHttpHandler.
create({connectionTimeout:options.timeout??1e3}),requestTimeout=options.timeout??1e3,provider=retryWrapper(async()=>{let request=createGetRequest(url);tokenFile?
request.headers.Authorization=validateToken((await import_promises3.default.readFile(tokenFile)).toString()):token&&(request.headers.Authorization=validateToken(
token));try{let result=await requestHandler.handle(request,{requestTimeout});return getCredentials(result.response).then(creds=>setCredentialFeature(creds,"CRED\
ENTIALS_HTTP","z"))}catch(e9){throw new CredentialsProviderError(String(e9),{logger:options.logger})}},options.maxRetries??3,options.timeout??1e3);return async()=>{
try{return await provider()}finally{requestHandler.destroy?.()}}},validateToken=token=>{if(token.includes(`\r
`))throw new CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");return token}}});var dist_es_exports3={};__export(dist_es_exports3,{fromHttp:()=>fromHttp});var init_dist_es7=__esm({"../../node_modules/@aws-sdk/credential-provider-http/dist-e\
s/index.js"(){init_fromHttp()}});var isSsoProfile,init_isSsoProfile=__esm({"../../node_modules/@aws-sdk/credential-provider-sso/dist-es/isSsoProfile.js"(){isSsoProfile=arg=>arg&&(typeof arg.sso_start_url==
"string"||typeof arg.sso_account_id=="string"||typeof arg.sso_session=="string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name=="string")}});var REFRESH_MESSAGE,init_constants7=__esm({"../../node_modules/@aws-sdk/token-providers/dist-es/constants.js"(){REFRESH_MESSAGE="To refresh this SSO session run\
 'aws sso login' with the corresponding profile."}});function createAwsAuthSigv4HttpAuthOption2(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:authParameters.region},propertiesExtractor:(config,context)=>({
signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var defaultSSOOIDCHttpAuthSchemeParametersProvider,
defaultSSOOIDCHttpAuthSchemeProvider,resolveHttpAuthSchemeConfig2,init_httpAuthSchemeProvider=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodu\
les/sso-oidc/auth/httpAuthSchemeProvider.js"(){init_httpAuthSchemes2();init_client2();defaultSSOOIDCHttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:getSmithyContext(context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aw\
s.auth#sigv4`")})()});defaultSSOOIDCHttpAuthSchemeProvider=authParameters=>{let options=[];return authParameters.operation==="CreateToken"?options.push(createSmithyApiNoAuthHttpAuthOption(
authParameters)):options.push(createAwsAuthSigv4HttpAuthOption2(authParameters)),options},resolveHttpAuthSchemeConfig2=config=>{let config_0=resolveAwsSdkSigV4Config(
config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})}}});var resolveClientEndpointParameters2,commonParams2,init_EndpointParameters=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoi\
nt/EndpointParameters.js"(){resolveClientEndpointParameters2=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),commonParams2={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"e\
ndpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}});var package_default2,init_package=__esm({"../../node_modules/@aws-sdk/nested-clients/package.json"(){package_default2={name:"@aws-sdk/nested-clients",version:"3\
.998.4",description:"Nested clients for AWS SDK packages.",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/packages/nested-clients",license:"Apache-2.0",
author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.gi\
t",directory:"packages/nested-clients"},files:["./cognito-identity.d.ts","./cognito-identity.js","./signin.d.ts","./signin.js","./sso-oidc.d.ts","./sso-oidc.js",
"./sso.d.ts","./sso.js","./sts.d.ts","./sts.js","dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/submodule\
s/cognito-identity/runtimeConfig":"./dist-es/submodules/cognito-identity/runtimeConfig.browser","./dist-es/submodules/signin/runtimeConfig":"./dist-es/submodule\
s/signin/runtimeConfig.browser","./dist-es/submodules/sso-oidc/runtimeConfig":"./dist-es/submodules/sso-oidc/runtimeConfig.browser","./dist-es/submodules/sso/ru\
ntimeConfig":"./dist-es/submodules/sso/runtimeConfig.browser","./dist-es/submodules/sts/runtimeConfig":"./dist-es/submodules/sts/runtimeConfig.browser"},types:"\
./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"],"*":["dist-types/ts3.4/submodules/*/index.d.ts"]}},"react-native":{},exports:{
"./package.json":"./package.json","./sso-oidc":{types:"./dist-types/submodules/sso-oidc/index.d.ts",module:"./dist-es/submodules/sso-oidc/index.js",node:"./dist\
-cjs/submodules/sso-oidc/index.js",import:"./dist-es/submodules/sso-oidc/index.js",require:"./dist-cjs/submodules/sso-oidc/index.js"},"./sts":{types:"./dist-typ\
es/submodules/sts/index.d.ts",module:"./dist-es/submodules/sts/index.js",node:"./dist-cjs/submodules/sts/index.js",import:"./dist-es/submodules/sts/index.js",require:"\
./dist-cjs/submodules/sts/index.js"},"./signin":{types:"./dist-types/submodules/signin/index.d.ts",module:"./dist-es/submodules/signin/index.js",node:"./dist-cj\
s/submodules/signin/index.js",import:"./dist-es/submodules/signin/index.js",require:"./dist-cjs/submodules/signin/index.js"},"./cognito-identity":{types:"./dist\
-types/submodules/cognito-identity/index.d.ts",module:"./dist-es/submodules/cognito-identity/index.js",node:"./dist-cjs/submodules/cognito-identity/index.js",import:"\
./dist-es/submodules/cognito-identity/index.js",require:"./dist-cjs/submodules/cognito-identity/index.js"},"./sso":{types:"./dist-types/submodules/sso/index.d.t\
s",module:"./dist-es/submodules/sso/index.js",node:"./dist-cjs/submodules/sso/index.js",import:"./dist-es/submodules/sso/index.js",require:"./dist-cjs/submodule\
s/sso/index.js"}},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:\
es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -\
p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types",lint:"node ../../scripts/\
validation/submodules-linter.js",prebuild:"yarn lint",test:"yarn g:vitest run","test:watch":"yarn g:vitest watch"},dependencies:{"@aws-sdk/core":"^3.981.1","@aw\
s-sdk/signature-v4-multi-region":"^3.996.52","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handl\
er":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{
node:">=20.0.0"}}}});var ProtocolLib,init_ProtocolLib=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js"(){init_client2();init_schema();ProtocolLib=
class{queryCompat;errorRegistry;constructor(queryCompat=!1){this.queryCompat=queryCompat}resolveRestContentType(defaultContentType,inputSchema){let members=inputSchema.
getMemberSchemas(),httpPayloadMember=Object.values(members).find(m4=>!!m4.getMergedTraits().httpPayload);if(httpPayloadMember){let mediaType=httpPayloadMember.getMergedTraits().
mediaType;return mediaType||(httpPayloadMember.isStringSchema()?"text/plain":httpPayloadMember.isBlobSchema()?"application/octet-stream":defaultContentType)}else if(!inputSchema.
isUnitSchema()&&Object.values(members).find(m4=>{let{httpQuery,httpQueryParams,httpHeader,httpLabel,httpPrefixHeaders}=m4.getMergedTraits();return!httpQuery&&!httpQueryParams&&
!httpHeader&&!httpLabel&&httpPrefixHeaders===void 0}))return defaultContentType}async getErrorSchemaOrThrowBaseException(errorIdentifier,defaultNamespace,response,dataObject,metadata,getErrorSchema){
let errorName2=errorIdentifier;errorIdentifier.includes("#")&&([,errorName2]=errorIdentifier.split("#"));let errorMetadata={$metadata:metadata,$fault:response.statusCode<
500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:getErrorSchema?.(
this.errorRegistry,errorName2)??this.errorRegistry.getSchema(errorIdentifier),errorMetadata}}catch{dataObject.message=dataObject.message??dataObject.Message??"U\
nknownError";let synthetic=this.errorRegistry,baseExceptionSchema=synthetic.getBaseException();if(baseExceptionSchema){let ErrorCtor=synthetic.getErrorCtor(baseExceptionSchema)??
Error;throw this.decorateServiceException(Object.assign(new ErrorCtor({name:errorName2}),errorMetadata),dataObject)}let d9=dataObject,message=d9?.message??d9?.Message??
d9?.Error?.Message??d9?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(message),{name:errorName2},errorMetadata),dataObject)}}compose(composite,errorIdentifier,defaultNamespace){
let namespace=defaultNamespace;errorIdentifier.includes("#")&&([namespace]=errorIdentifier.split("#"));let staticRegistry=TypeRegistry.for(namespace),defaultSyntheticRegistry=TypeRegistry.
for("smithy.ts.sdk.synthetic."+defaultNamespace);composite.copyFrom(staticRegistry),composite.copyFrom(defaultSyntheticRegistry),this.errorRegistry=composite}decorateServiceException(exception,additions={}){
if(this.queryCompat){let msg=exception.Message??additions.Message,error=decorateServiceException(exception,additions);msg&&(error.message=msg);let errorObj=error.
Error??{};errorObj.Type=error.Error?.Type,errorObj.Code=error.Error?.Code,errorObj.Message=error.Error?.message??error.Error?.Message??msg,error.Error=errorObj;
let reqId=error.$metadata.requestId;return reqId&&(error.RequestId=reqId),error}return decorateServiceException(exception,additions)}setQueryCompatError(output,response){
let queryErrorHeader=response.headers?.["x-amzn-query-error"];if(output!==void 0&&queryErrorHeader!=null){let[Code,Type]=queryErrorHeader.split(";"),keys=Object.
keys(output),Error2={Code,Type};output.Code=Code,output.Type=Type;for(let i9=0;i9<keys.length;i9++){let k9=keys[i9];Error2[k9==="message"?"Message":k9]=output[k9]}
delete Error2.__type,output.Error=Error2}}queryCompatOutput(queryCompatErrorData,errorData){queryCompatErrorData.Error&&(errorData.Error=queryCompatErrorData.Error),
queryCompatErrorData.Type&&(errorData.Type=queryCompatErrorData.Type),queryCompatErrorData.Code&&(errorData.Code=queryCompatErrorData.Code)}findQueryCompatibleError(registry,errorName2){
try{return registry.getSchema(errorName2)}catch{return registry.find(schema=>NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0]===errorName2)}}}}});var AwsJsonRpcProtocol,init_AwsJsonRpcProtocol=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js"(){init_protocols();
init_schema();init_ProtocolLib();AwsJsonRpcProtocol=class extends RpcProtocol{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace,errorTypeRegistries:errorTypeRegistries9,serviceTarget,awsQueryCompatible,jsonCodec}){super({defaultNamespace,errorTypeRegistries:errorTypeRegistries9}),
this.serviceTarget=serviceTarget,this.codec=jsonCodec??new JsonCodec2({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),
this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!awsQueryCompatible,this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(operationSchema,input,context){
let request=await super.serializeRequest(operationSchema,input,context);return request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]=`\
application/x-amz-json-${this.getJsonRpcVersion()}`,request.headers["x-amz-target"]=`${this.serviceTarget}.${operationSchema.name}`,this.awsQueryCompatible&&(request.
headers["x-amzn-query-mode"]="true"),(deref(operationSchema.input)==="unit"||!request.body)&&(request.body="{}"),request}getPayloadCodec(){return this.codec}async handleError(operationSchema,context,response,dataObject,metadata){
let{awsQueryCompatible}=this;awsQueryCompatible&&this.mixin.setQueryCompatError(dataObject,response);let errorIdentifier=loadJsonRpcErrorCode(response,dataObject,
awsQueryCompatible)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);let{errorSchema,errorMetadata}=await this.
mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata,awsQueryCompatible?this.mixin.findQueryCompatibleError:
void 0),ns=NormalizedSchema.of(errorSchema),message=dataObject.message??dataObject.Message??"UnknownError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??
Error,exception=new ErrorCtor({}),output={},errorDeserializer=this.codec.createDeserializer();for(let[name,member2]of ns.structIterator())dataObject[name]!=null&&
(output[name]=errorDeserializer.readObject(member2,dataObject[name]));throw awsQueryCompatible&&this.mixin.queryCompatOutput(dataObject,output),this.mixin.decorateServiceException(
Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}}}});var AwsJson1_0Protocol,init_AwsJson1_0Protocol=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js"(){init_AwsJsonRpcProtocol();
AwsJson1_0Protocol=class extends AwsJsonRpcProtocol{constructor({defaultNamespace,errorTypeRegistries:errorTypeRegistries9,serviceTarget,awsQueryCompatible,jsonCodec}){
super({defaultNamespace,errorTypeRegistries:errorTypeRegistries9,serviceTarget,awsQueryCompatible,jsonCodec})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){
return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}}}});var AwsJson1_1Protocol,init_AwsJson1_1Protocol=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js"(){init_AwsJsonRpcProtocol();
AwsJson1_1Protocol=class extends AwsJsonRpcProtocol{constructor({defaultNamespace,errorTypeRegistries:errorTypeRegistries9,serviceTarget,awsQueryCompatible,jsonCodec}){
super({defaultNamespace,errorTypeRegistries:errorTypeRegistries9,serviceTarget,awsQueryCompatible,jsonCodec})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){
return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}});var AwsRestJsonProtocol,init_AwsRestJsonProtocol=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js"(){init_protocols();
init_schema();init_ProtocolLib();AwsRestJsonProtocol=class extends HttpBindingProtocol{serializer;deserializer;codec;mixin=new ProtocolLib;constructor({defaultNamespace,
errorTypeRegistries:errorTypeRegistries9,jsonCodec}){super({defaultNamespace,errorTypeRegistries:errorTypeRegistries9});let settings={timestampFormat:{useTrait:!0,
default:7},httpBindings:!0,jsonName:!0};this.codec=jsonCodec??new JsonCodec2(settings),this.serializer=new HttpInterceptingShapeSerializer(this.codec.createSerializer(),
settings),this.deserializer=new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(),settings)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){
return this.codec}setSerdeContext(serdeContext){this.codec.setSerdeContext(serdeContext),super.setSerdeContext(serdeContext)}async serializeRequest(operationSchema,input,context){
let request=await super.serializeRequest(operationSchema,input,context),inputSchema=NormalizedSchema.of(operationSchema.input);if(!request.headers["content-type"]){
let contentType=this.mixin.resolveRestContentType(this.getDefaultContentType(),inputSchema);contentType&&(request.headers["content-type"]=contentType)}return request.
body==null&&request.headers["content-type"]===this.getDefaultContentType()&&(request.body="{}"),request}async deserializeResponse(operationSchema,context,response){
let output=await super.deserializeResponse(operationSchema,context,response),outputSchema=NormalizedSchema.of(operationSchema.output);for(let[name,member2]of outputSchema.
structIterator())member2.getMemberTraits().httpPayload&&!(name in output)&&(output[name]=null);return output}async handleError(operationSchema,context,response,dataObject,metadata){
let errorIdentifier=loadRestJsonErrorCode(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
let{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata),ns=NormalizedSchema.
of(errorSchema),message=dataObject.message??dataObject.Message??"UnknownError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error,exception=new ErrorCtor(
{});await this.deserializeHttpMessage(errorSchema,context,response,dataObject);let output={},errorDeserializer=this.codec.createDeserializer();for(let[name,member2]of ns.
structIterator()){let target=member2.getMergedTraits().jsonName??name;output[name]=errorDeserializer.readObject(member2,dataObject[target])}throw this.mixin.decorateServiceException(
Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}getDefaultContentType(){return"application/json"}}}});function writeKey2(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function parseXML(xml){return new AwsXmlParser(
xml).parse()}var AwsXmlParser,init_xml_parser=__esm({"../../node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js"(){AwsXmlParser=class _AwsXmlParser{x;i=0;z;constructor(x){
this.x=x,this.x=x.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let p3=this,{z}=p3;for(;p3.i<z&&(p3.trim(),!(p3.i>=z));)if(p3.isNext("<?"))p3.readTo("?>"),p3.trim();else if(p3.isNext("<!--"))p3.
readTo("-->"),p3.trim();else if(p3.isNext("<!DOCTYPE",!1))p3.skipDoctype(),p3.trim();else if(p3.x[p3.i]==="<"){let root9=p3.parseTag();return{[root9.tag]:root9.
value}}else throw new Error("@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(s2,caseSensitive=!0){
let p3=this;return caseSensitive?p3.x.startsWith(s2,p3.i):p3.x.toLowerCase().startsWith(s2.toLowerCase(),p3.i)}readTo(stop){let p3=this,_i2=p3.x.indexOf(stop,p3.
i);if(_i2===-1)throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);let result=p3.x.slice(p3.i,_i2);return p3.i=_i2+stop.length,result}trim(){
let p3=this;for(;p3.i<p3.z&&` 	\r
`.includes(p3.x[p3.i]);)++p3.i}readAttrValue(){let p3=this,quote=p3.x[p3.i];++p3.i;let value="";for(;p3.i<p3.z&&p3.x[p3.i]!==quote;)value+=p3.x[p3.i++];return++p3.
i,p3.decodeEntities(value)}parseTag(){let p3=this;++p3.i;let tag="";for(;p3.i<p3.z&&!` 	\r
>/`.includes(p3.x[p3.i]);)tag+=p3.x[p3.i++];let hasAttrs=!1,attrs={};for(;p3.i<p3.z&&(p3.trim(),!">/".includes(p3.x[p3.i]));){let name="";for(;p3.i<p3.z&&!`= 	\r\

>/?`.includes(p3.x[p3.i]);)name+=p3.x[p3.i++];if(p3.trim(),p3.x[p3.i]!=="=")break;++p3.i,p3.trim(),name==="__proto__"&&writeKey2(attrs),attrs[name]=p3.readAttrValue(),
hasAttrs=!0}if(p3.i>=p3.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(p3.x[p3.i]==="/"){if(++p3.i,p3.i>=p3.z||p3.x[p3.i]!==">")throw new Error(
"@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++p3.i,{tag,value:hasAttrs?attrs:""}}if(p3.x[p3.i]!==">")throw new Error("@aws-sdk\
 XML parse error: expected > at the end of opening tag.");++p3.i;let textParts=[],childTags=[],hasElementChild=!1;for(;p3.i<p3.z&&!p3.isNext("</");)if(p3.x[p3.i]===
"<")p3.isNext("<!--")?p3.readTo("-->"):p3.isNext("<![CDATA[")?(p3.i+=9,textParts.push(p3.readTo("]]>"))):p3.isNext("<?")?p3.readTo("?>"):(hasElementChild=!0,childTags.
push(p3.parseTag()));else{let text="";for(;p3.i<p3.z&&p3.x[p3.i]!=="<";)text+=p3.x[p3.i++];textParts.push(p3.decodeEntities(text))}if(!p3.isNext("</"))throw new Error(
`@aws-sdk XML parse error: missing closing tag </${tag}>.`);p3.i+=2;let closeTag=p3.readTo(">").trim();if(closeTag!==tag)throw new Error(`@aws-sdk XML parse err\
or: mismatched tags <${tag}> and </${closeTag}>.`);if(!hasAttrs&&textParts.length===0&&!hasElementChild)return{tag,value:""};if(!hasAttrs&&!hasElementChild){let text=textParts.
length===1?textParts[0]:textParts.join("");return text.trim()===""&&text.includes(`
`)?{tag,value:""}:{tag,value:text}}let obj={};for(let text of textParts)text.trim()===""&&text.includes(`
`)||(obj["#text"]="#text"in obj?obj["#text"]+text:text);for(let child of childTags)child.tag==="__proto__"&&writeKey2(obj),child.tag in obj?Array.isArray(obj[child.
tag])?obj[child.tag].push(child.value):obj[child.tag]=[obj[child.tag],child.value]:obj[child.tag]=child.value;for(let[k9,v]of Object.entries(attrs))k9==="__prot\
o__"&&writeKey2(obj),obj[k9]=v;return{tag,value:obj}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){let p3=this;p3.i+=9;let depth=0;for(;p3.
i<p3.z;){let c9=p3.x[p3.i];if(c9==="[")++depth;else if(c9==="]")--depth;else if(c9===">"&&depth===0){++p3.i;return}++p3.i}throw new Error("@aws-sdk XML parse er\
ror: unclosed DOCTYPE.")}decodeEntities(s2){return s2.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(_,hex,dec,named)=>hex?String.
fromCharCode(parseInt(hex,16)):dec?String.fromCharCode(parseInt(dec,10)):_AwsXmlParser.ENTITIES[named]??"")}}}});var init_dist_es8=__esm({"../../node_modules/@aws-sdk/xml-builder/dist-es/index.js"(){init_xml_parser()}});var SerdeContextConfig2,init_ConfigurableSerdeContext2=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js"(){SerdeContextConfig2=
class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}}}});var UnionSerde2,init_UnionSerde2=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js"(){UnionSerde2=class{from;to;keys;constructor(from,to){
this.from=from,this.to=to;let keys=Object.keys(this.from),set=new Set(keys);set.delete("__type"),this.keys=set}mark(key){this.keys.delete(key)}hasUnknown(){return this.
keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let k9=this.keys.values().next().value,v=this.from[k9];this.to.$unknown=[k9,
v]}}}}});function writeKey3(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var init_writeKey2=__esm({"../../node_mo\
dules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js"(){}});var XmlShapeDeserializer,init_XmlShapeDeserializer=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js"(){init_dist_es8();
init_client2();init_protocols();init_schema();init_serde();init_ConfigurableSerdeContext2();init_UnionSerde2();init_writeKey2();XmlShapeDeserializer=class extends SerdeContextConfig2{settings;stringDeserializer;constructor(settings){
super(),this.settings=settings,this.stringDeserializer=new FromStringShapeDeserializer(settings)}setSerdeContext(serdeContext){this.serdeContext=serdeContext,this.
stringDeserializer.setSerdeContext(serdeContext)}read(schema,bytes,key){let ns=NormalizedSchema.of(schema),memberSchemas=ns.getMemberSchemas();if(ns.isStructSchema()&&
ns.isMemberSchema()&&!!Object.values(memberSchemas).find(memberNs=>!!memberNs.getMemberTraits().eventPayload)){let output={},memberName=Object.keys(memberSchemas)[0];
return memberSchemas[memberName].isBlobSchema()?output[memberName]=bytes:output[memberName]=this.read(memberSchemas[memberName],bytes),output}let xmlString=(this.
serdeContext?.utf8Encoder??toUtf8)(bytes),parsedObject=this.parseXml(xmlString);return this.readSchema(schema,key?parsedObject[key]:parsedObject)}readSchema(_schema,value){
let ns=NormalizedSchema.of(_schema);if(ns.isUnitSchema())return;let traits=ns.getMergedTraits();if(ns.isListSchema()&&!Array.isArray(value))return this.readSchema(
ns,[value]);if(value==null)return value;if(typeof value=="object"){let flat=!!traits.xmlFlattened;if(ns.isListSchema()){let listValue=ns.getValueSchema(),buffer2=[],
sourceKey=listValue.getMergedTraits().xmlName??"member",source=flat?value:(value[0]??value)[sourceKey];if(source==null)return buffer2;let sourceArray=Array.isArray(
source)?source:[source];for(let v of sourceArray)buffer2.push(this.readSchema(listValue,v));return buffer2}let buffer={};if(ns.isMapSchema()){let keyNs=ns.getKeySchema(),
memberNs=ns.getValueSchema(),entries;flat?entries=Array.isArray(value)?value:[value]:entries=Array.isArray(value.entry)?value.entry:[value.entry];let keyProperty=keyNs.
getMergedTraits().xmlName??"key",valueProperty=memberNs.getMergedTraits().xmlName??"value";for(let entry of entries){let key=entry[keyProperty],value2=entry[valueProperty];
key==="__proto__"&&writeKey3(buffer),buffer[key]=this.readSchema(memberNs,value2)}return buffer}if(ns.isStructSchema()){let union=ns.isUnionSchema(),unionSerde;
union&&(unionSerde=new UnionSerde2(value,buffer));for(let[memberName,memberSchema]of ns.structIterator()){let memberTraits=memberSchema.getMergedTraits(),xmlObjectKey=memberTraits.
httpPayload?memberTraits.xmlName??memberSchema.getName():memberSchema.getMemberTraits().xmlName??memberName;union&&unionSerde.mark(xmlObjectKey),value[xmlObjectKey]!=
null&&(buffer[memberName]=this.readSchema(memberSchema,value[xmlObjectKey]))}return union&&unionSerde.writeUnknown(),buffer}if(ns.isDocumentSchema())return value;
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`)}return ns.isListSchema()?[]:ns.isMapSchema()||ns.isStructSchema()?
{}:this.stringDeserializer.read(ns,value)}parseXml(xml){if(xml.length){let parsedObj;try{parsedObj=parseXML(xml)}catch(e9){throw e9&&typeof e9=="object"&&Object.
defineProperty(e9,"$responseBodyText",{value:xml}),e9}let textNodeName="#text",key=Object.keys(parsedObj)[0],parsedObjToReturn=parsedObj[key];return parsedObjToReturn[textNodeName]&&
(parsedObjToReturn[key]=parsedObjToReturn[textNodeName],delete parsedObjToReturn[textNodeName]),getValueFromTextNode(parsedObjToReturn)}return{}}}}});var QueryShapeSerializer,init_QueryShapeSerializer=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js"(){init_protocols();
init_schema();init_serde();init_serde();init_ConfigurableSerdeContext2();QueryShapeSerializer=class extends SerdeContextConfig2{settings;buffer;constructor(settings){
super(),this.settings=settings}write(schema,value,prefix=""){this.buffer===void 0&&(this.buffer="");let ns=NormalizedSchema.of(schema);if(prefix&&!prefix.endsWith(
".")&&(prefix+="."),ns.isBlobSchema())(typeof value=="string"||value instanceof Uint8Array)&&(this.writeKey(prefix),this.writeValue((this.serdeContext?.base64Encoder??
toBase64)(value)));else if(ns.isBooleanSchema()||ns.isNumericSchema()||ns.isStringSchema())value!=null?(this.writeKey(prefix),this.writeValue(String(value))):ns.
isIdempotencyToken()&&(this.writeKey(prefix),this.writeValue(generateIdempotencyToken()));else if(ns.isBigIntegerSchema())value!=null&&(this.writeKey(prefix),this.
writeValue(String(value)));else if(ns.isBigDecimalSchema())value!=null&&(this.writeKey(prefix),this.writeValue(value instanceof NumericValue?value.string:String(
value)));else if(ns.isTimestampSchema()){if(value instanceof Date)switch(this.writeKey(prefix),determineTimestampFormat(ns,this.settings)){case 5:this.writeValue(
value.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(dateToUtcString(value));break;case 7:this.writeValue(String(value.getTime()/1e3));break}}else if(ns.
isDocumentSchema())Array.isArray(value)?this.write(79,value,prefix):value instanceof Date?this.write(4,value,prefix):value instanceof Uint8Array?this.write(21,value,
prefix):value&&typeof value=="object"?this.write(143,value,prefix):(this.writeKey(prefix),this.writeValue(String(value)));else if(ns.isListSchema()){if(Array.isArray(
value))if(value.length===0)this.settings.serializeEmptyLists&&(this.writeKey(prefix),this.writeValue(""));else{let member2=ns.getValueSchema(),flat=this.settings.
flattenLists||ns.getMergedTraits().xmlFlattened,i9=1;for(let item of value){if(item==null)continue;let traits=member2.getMergedTraits(),suffix=this.getKey("memb\
er",traits.xmlName,traits.ec2QueryName),key=flat?`${prefix}${i9}`:`${prefix}${suffix}.${i9}`;this.write(member2,item,key),++i9}}}else if(ns.isMapSchema()){if(value&&
typeof value=="object"){let keySchema=ns.getKeySchema(),memberSchema=ns.getValueSchema(),flat=ns.getMergedTraits().xmlFlattened,i9=1;for(let k9 in value){let v=value[k9];
if(v==null)continue;let keyTraits=keySchema.getMergedTraits(),keySuffix=this.getKey("key",keyTraits.xmlName,keyTraits.ec2QueryName),key=flat?`${prefix}${i9}.${keySuffix}`:
`${prefix}entry.${i9}.${keySuffix}`,valTraits=memberSchema.getMergedTraits(),valueSuffix=this.getKey("value",valTraits.xmlName,valTraits.ec2QueryName),valueKey=flat?
`${prefix}${i9}.${valueSuffix}`:`${prefix}entry.${i9}.${valueSuffix}`;this.write(keySchema,k9,key),this.write(memberSchema,v,valueKey),++i9}}}else if(ns.isStructSchema()){
if(value&&typeof value=="object"){let didWriteMember=!1;for(let[memberName,member2]of ns.structIterator()){if(value[memberName]==null&&!member2.isIdempotencyToken())
continue;let traits=member2.getMergedTraits(),suffix=this.getKey(memberName,traits.xmlName,traits.ec2QueryName,"struct"),key=`${prefix}${suffix}`;this.write(member2,
value[memberName],key),didWriteMember=!0}if(!didWriteMember&&ns.isUnionSchema()){let{$unknown}=value;if(Array.isArray($unknown)){let[k9,v]=$unknown,key=`${prefix}${k9}`;
this.write(15,v,key)}}}}else if(!ns.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`)}flush(){
if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");let str=this.buffer;return delete this.
buffer,str}getKey(memberName,xmlName,ec2QueryName,keySource){let{ec2,capitalizeKeys}=this.settings;if(ec2&&ec2QueryName)return ec2QueryName;let key=xmlName??memberName;
return capitalizeKeys&&keySource==="struct"?key[0].toUpperCase()+key.slice(1):key}writeKey(key){key.endsWith(".")&&(key=key.slice(0,key.length-1)),this.buffer+=
`&${extendedEncodeURIComponent(key)}=`}writeValue(value){this.buffer+=extendedEncodeURIComponent(value)}}}});var AwsQueryProtocol,init_AwsQueryProtocol=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js"(){init_protocols();init_schema();
init_ProtocolLib();init_XmlShapeDeserializer();init_QueryShapeSerializer();AwsQueryProtocol=class extends RpcProtocol{options;serializer;deserializer;mixin=new ProtocolLib;constructor(options){
super({defaultNamespace:options.defaultNamespace,errorTypeRegistries:options.errorTypeRegistries}),this.options=options;let settings={timestampFormat:{useTrait:!0,
default:5},httpBindings:!1,xmlNamespace:options.xmlNamespace,serviceNamespace:options.defaultNamespace,serializeEmptyLists:!0};this.serializer=new QueryShapeSerializer(
settings),this.deserializer=new XmlShapeDeserializer(settings)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(serdeContext){this.serializer.setSerdeContext(
serdeContext),this.deserializer.setSerdeContext(serdeContext)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(operationSchema,input,context){
let request=await super.serializeRequest(operationSchema,input,context);request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]="applica\
tion/x-www-form-urlencoded",(deref(operationSchema.input)==="unit"||!request.body)&&(request.body="");let action=operationSchema.name.split("#")[1]??operationSchema.
name;return request.body=`Action=${action}&Version=${this.options.version}`+request.body,request.body.endsWith("&")&&(request.body=request.body.slice(-1)),request}async deserializeResponse(operationSchema,context,response){
let deserializer=this.deserializer,ns=NormalizedSchema.of(operationSchema.output),dataObject={};if(response.statusCode>=300){let bytes2=await collectBody(response.
body,context);bytes2.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes2)),await this.handleError(operationSchema,context,response,dataObject,
this.deserializeMetadata(response))}for(let header in response.headers){let value=response.headers[header];delete response.headers[header],response.headers[header.
toLowerCase()]=value}let shortName=operationSchema.name.split("#")[1]??operationSchema.name,awsQueryResultKey=ns.isStructSchema()&&this.useNestedResult()?shortName+
"Result":void 0,bytes=await collectBody(response.body,context);return bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes,awsQueryResultKey)),
dataObject.$metadata=this.deserializeMetadata(response),dataObject}useNestedResult(){return!0}async handleError(operationSchema,context,response,dataObject,metadata){
let errorIdentifier=this.loadQueryErrorCode(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
let errorData=this.loadQueryError(dataObject)??{},message=this.loadQueryErrorMessage(dataObject);errorData.message=message,errorData.Error={Type:errorData.Type,
Code:errorData.Code,Message:message};let{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,
response,errorData,metadata,this.mixin.findQueryCompatibleError),ns=NormalizedSchema.of(errorSchema),ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??
Error,exception=new ErrorCtor({}),output={Type:errorData.Error.Type,Code:errorData.Error.Code,Error:errorData.Error};for(let[name,member2]of ns.structIterator()){
let target=member2.getMergedTraits().xmlName??name,value=errorData[target]??dataObject[target];output[name]=this.deserializer.readSchema(member2,value)}throw this.
mixin.decorateServiceException(Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}loadQueryErrorCode(output,data){
let code=(data.Errors?.[0]?.Error??data.Errors?.Error??data.Error)?.Code;if(code!==void 0)return code;if(output.statusCode==404)return"NotFound"}loadQueryError(data){
return data.Errors?.[0]?.Error??data.Errors?.Error??data.Error}loadQueryErrorMessage(data){let errorData=this.loadQueryError(data);return errorData?.message??errorData?.
Message??data.message??data.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}});var init_protocols2=__esm({"../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js"(){init_AwsJson1_0Protocol();init_AwsJson1_1Protocol();init_AwsRestJsonProtocol();
init_AwsQueryProtocol()}});var k,a,b,c,d,e,f,g,h,i,j,_data,root,r,nodes,bdd,init_bdd=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/bdd.js"(){init_endpoints();
k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,
j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[g,i],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are\
 enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",i],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",
i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but \
this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=
new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=BinaryDecisionDiagram.
from(nodes,root,_data.conditions,_data.results)}});var cache,defaultEndpointResolver,init_endpointResolver=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/endpointResolver\
.js"(){init_client3();init_endpoints();init_bdd();cache=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=
(endpointParams,context={})=>cache.get(endpointParams,()=>decideEndpoint(bdd,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions}});var SSOOIDCServiceException,init_SSOOIDCServiceException=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceExc\
eption.js"(){init_client2();SSOOIDCServiceException=class _SSOOIDCServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaw\
s.ssooidc#SSOOIDCServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_SSOOIDCServiceException.prototype)}}}});var AccessDeniedException,AuthorizationPendingException,ExpiredTokenException,InternalServerException,InvalidClientException,InvalidGrantException,InvalidRequestException,
InvalidScopeException,SlowDownException,UnauthorizedClientException,UnsupportedGrantTypeException,init_errors=__esm({"../../node_modules/@aws-sdk/nested-clients\
/dist-es/submodules/sso-oidc/models/errors.js"(){init_SSOOIDCServiceException();AccessDeniedException=class _AccessDeniedException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(opts){super({name:"AccessDe\
niedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=
opts.error_description}},AuthorizationPendingException=class _AuthorizationPendingException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooid\
c#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(opts){super({name:"AuthorizationPendin\
gException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AuthorizationPendingException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
ExpiredTokenException=class _ExpiredTokenException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTok\
enException";$fault="client";error;error_description;constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_ExpiredTokenException.prototype),this.error=opts.error,this.error_description=opts.error_description}},InternalServerException=class _InternalServerException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(opts){super({name:"InternalSer\
verException",$fault:"server",...opts}),Object.setPrototypeOf(this,_InternalServerException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
InvalidClientException=class _InvalidClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="Invalid\
ClientException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidClientException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidClientException.prototype),this.error=opts.error,this.error_description=opts.error_description}},InvalidGrantException=class _InvalidGrantException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidGrantExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidGrantException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
InvalidRequestException=class _InvalidRequestException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="Inva\
lidRequestException";$fault="client";error;reason;error_description;constructor(opts){super({name:"InvalidRequestException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidRequestException.prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=opts.error_description}},InvalidScopeException=class _InvalidScopeException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidScopeExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidScopeException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
SlowDownException=class _SlowDownException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="\
client";error;error_description;constructor(opts){super({name:"SlowDownException",$fault:"client",...opts}),Object.setPrototypeOf(this,_SlowDownException.prototype),
this.error=opts.error,this.error_description=opts.error_description}},UnauthorizedClientException=class _UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(opts){super({name:"Una\
uthorizedClientException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnauthorizedClientException.prototype),this.error=opts.error,this.error_description=
opts.error_description}},UnsupportedGrantTypeException=class _UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooid\
c#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(opts){super({name:"UnsupportedGrantTyp\
eException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedGrantTypeException.prototype),this.error=opts.error,this.error_description=opts.error_description}}}});var _ADE,_APE,_AT,_CS,_CT,_CTR,_CTRr,_CV,_ETE,_ICE,_IGE,_IRE,_ISE,_ISEn,_IT,_RT,_SDE,_UCE,_UGTE,_aT,_c,_cI,_cS,_cV,_co,_dC,_e,_eI,_ed,_gT,_h,_hE,_iT,_r,_rT,_rU,
_s,_sc,_se,_tT,n0,_s_registry,SSOOIDCServiceException$,n0_registry,AccessDeniedException$,AuthorizationPendingException$,ExpiredTokenException$,InternalServerException$,
InvalidClientException$,InvalidGrantException$,InvalidRequestException$,InvalidScopeException$,SlowDownException$,UnauthorizedClientException$,UnsupportedGrantTypeException$,
errorTypeRegistries,AccessToken,ClientSecret,CodeVerifier,IdToken,RefreshToken,CreateTokenRequest$,CreateTokenResponse$,CreateToken$,init_schemas_0=__esm({"../.\
./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js"(){init_schema();init_errors();init_SSOOIDCServiceException();_ADE="Acce\
ssDeniedException",_APE="AuthorizationPendingException",_AT="AccessToken",_CS="ClientSecret",_CT="CreateToken",_CTR="CreateTokenRequest",_CTRr="CreateTokenRespo\
nse",_CV="CodeVerifier",_ETE="ExpiredTokenException",_ICE="InvalidClientException",_IGE="InvalidGrantException",_IRE="InvalidRequestException",_ISE="InternalSer\
verException",_ISEn="InvalidScopeException",_IT="IdToken",_RT="RefreshToken",_SDE="SlowDownException",_UCE="UnauthorizedClientException",_UGTE="UnsupportedGrant\
TypeException",_aT="accessToken",_c="client",_cI="clientId",_cS="clientSecret",_cV="codeVerifier",_co="code",_dC="deviceCode",_e="error",_eI="expiresIn",_ed="er\
ror_description",_gT="grantType",_h="http",_hE="httpError",_iT="idToken",_r="reason",_rT="refreshToken",_rU="redirectUri",_s="smithy.ts.sdk.synthetic.com.amazon\
aws.ssooidc",_sc="scope",_se="server",_tT="tokenType",n0="com.amazonaws.ssooidc",_s_registry=new TypeRegistry(_s),SSOOIDCServiceException$=[-3,_s,"SSOOIDCServic\
eException",0,[],[]];_s_registry.registerError(SSOOIDCServiceException$,SSOOIDCServiceException);n0_registry=new TypeRegistry(n0),AccessDeniedException$=[-3,n0,
_ADE,{[_e]:_c,[_hE]:400},[_e,_r,_ed],[0,0,0]];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);AuthorizationPendingException$=[-3,n0,_APE,
{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(AuthorizationPendingException$,AuthorizationPendingException);ExpiredTokenException$=[-3,n0,_ETE,{
[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);InternalServerException$=[-3,n0,_ISE,{[_e]:_se,[_hE]:500},
[_e,_ed],[0,0]];n0_registry.registerError(InternalServerException$,InternalServerException);InvalidClientException$=[-3,n0,_ICE,{[_e]:_c,[_hE]:401},[_e,_ed],[0,
0]];n0_registry.registerError(InvalidClientException$,InvalidClientException);InvalidGrantException$=[-3,n0,_IGE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.
registerError(InvalidGrantException$,InvalidGrantException);InvalidRequestException$=[-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_e,_r,_ed],[0,0,0]];n0_registry.registerError(
InvalidRequestException$,InvalidRequestException);InvalidScopeException$=[-3,n0,_ISEn,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(InvalidScopeException$,
InvalidScopeException);SlowDownException$=[-3,n0,_SDE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(SlowDownException$,SlowDownException);UnauthorizedClientException$=
[-3,n0,_UCE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnauthorizedClientException$,UnauthorizedClientException);UnsupportedGrantTypeException$=
[-3,n0,_UGTE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnsupportedGrantTypeException$,UnsupportedGrantTypeException);errorTypeRegistries=[_s_registry,
n0_registry],AccessToken=[0,n0,_AT,8,0],ClientSecret=[0,n0,_CS,8,0],CodeVerifier=[0,n0,_CV,8,0],IdToken=[0,n0,_IT,8,0],RefreshToken=[0,n0,_RT,8,0],CreateTokenRequest$=
[3,n0,_CTR,0,[_cI,_cS,_gT,_dC,_co,_rT,_sc,_rU,_cV],[0,[()=>ClientSecret,0],0,0,0,[()=>RefreshToken,0],64,0,[()=>CodeVerifier,0]],3],CreateTokenResponse$=[3,n0,_CTRr,
0,[_aT,_tT,_eI,_rT,_iT],[[()=>AccessToken,0],0,1,[()=>RefreshToken,0],[()=>IdToken,0]]],CreateToken$=[9,n0,_CT,{[_h]:["POST","/token",200]},()=>CreateTokenRequest$,
()=>CreateTokenResponse$]}});var getRuntimeConfig,init_runtimeConfig_shared=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.shared.js"(){init_httpAuthSchemes2();
init_protocols2();init_dist_es2();init_checksum3();init_client2();init_protocols();init_serde();init_httpAuthSchemeProvider();init_endpointResolver();init_schemas_0();
getRuntimeConfig=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.aut\
h#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],
logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.ssooidc",errorTypeRegistries,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:config?.serviceId??"SSO OIDC",sha256:config?.sha256??Sha256Node,
urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8})}});var getRuntimeConfig2,init_runtimeConfig=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.js"(){init_package();init_client3();
init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_runtimeConfig_shared();getRuntimeConfig2=config=>{emitWarningIfUnsupportedVersion2(
process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig(
config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,
...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}}}});var getHttpAuthExtensionConfiguration,resolveHttpAuthRuntimeConfig,init_httpAuthExtensionConfiguration=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-e\
s/submodules/sso-oidc/auth/httpAuthExtensionConfiguration.js"(){getHttpAuthExtensionConfiguration=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,
_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.
findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){
return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},
setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()})}});var resolveRuntimeExtensions,init_runtimeExtensions=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeExtensions.js"(){init_client3();
init_client2();init_protocols();init_httpAuthExtensionConfiguration();resolveRuntimeExtensions=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(
getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(
extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(
extensionConfiguration))}}});var SSOOIDCClient,init_SSOOIDCClient=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js"(){init_client3();init_dist_es2();
init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemeProvider();init_EndpointParameters();init_runtimeConfig();
init_runtimeExtensions();SSOOIDCClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||{});super(_config_0),
this.initConfig=_config_0;let _config_1=resolveClientEndpointParameters2(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),
_config_4=resolveRegionConfig(_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig2(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}}});var command,_ep0,_mw0,init_commandBuilder=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js"(){init_client2();init_endpoints();
init_EndpointParameters();command=makeBuilder(commonParams2,"AWSSSOOIDCService","SSOOIDCClient",getEndpointPlugin),_ep0={},_mw0=(Command2,cs,config,o3)=>[]}});var CreateTokenCommand,init_CreateTokenCommand=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js"(){
init_commandBuilder();init_schemas_0();CreateTokenCommand=class extends command(_ep0,_mw0,"CreateToken",CreateToken$){}}});var commands,SSOOIDC,init_SSOOIDC=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDC.js"(){init_client2();init_CreateTokenCommand();
init_SSOOIDCClient();commands={CreateTokenCommand},SSOOIDC=class extends SSOOIDCClient{};createAggregatedClient(commands,SSOOIDC)}});var init_commands=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/index.js"(){init_CreateTokenCommand()}});var AccessDeniedExceptionReason,InvalidRequestExceptionReason,init_enums=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/e\
nums.js"(){AccessDeniedExceptionReason={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},InvalidRequestExceptionReason={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"\
KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"}}});var init_models_0=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/models_0.js"(){}});var sso_oidc_exports={};__export(sso_oidc_exports,{$Command:()=>Command,AccessDeniedException:()=>AccessDeniedException,AccessDeniedException$:()=>AccessDeniedException$,
AccessDeniedExceptionReason:()=>AccessDeniedExceptionReason,AuthorizationPendingException:()=>AuthorizationPendingException,AuthorizationPendingException$:()=>AuthorizationPendingException$,
CreateToken$:()=>CreateToken$,CreateTokenCommand:()=>CreateTokenCommand,CreateTokenRequest$:()=>CreateTokenRequest$,CreateTokenResponse$:()=>CreateTokenResponse$,
ExpiredTokenException:()=>ExpiredTokenException,ExpiredTokenException$:()=>ExpiredTokenException$,InternalServerException:()=>InternalServerException,InternalServerException$:()=>InternalServerException$,
InvalidClientException:()=>InvalidClientException,InvalidClientException$:()=>InvalidClientException$,InvalidGrantException:()=>InvalidGrantException,InvalidGrantException$:()=>InvalidGrantException$,
InvalidRequestException:()=>InvalidRequestException,InvalidRequestException$:()=>InvalidRequestException$,InvalidRequestExceptionReason:()=>InvalidRequestExceptionReason,
InvalidScopeException:()=>InvalidScopeException,InvalidScopeException$:()=>InvalidScopeException$,SSOOIDC:()=>SSOOIDC,SSOOIDCClient:()=>SSOOIDCClient,SSOOIDCServiceException:()=>SSOOIDCServiceException,
SSOOIDCServiceException$:()=>SSOOIDCServiceException$,SlowDownException:()=>SlowDownException,SlowDownException$:()=>SlowDownException$,UnauthorizedClientException:()=>UnauthorizedClientException,
UnauthorizedClientException$:()=>UnauthorizedClientException$,UnsupportedGrantTypeException:()=>UnsupportedGrantTypeException,UnsupportedGrantTypeException$:()=>UnsupportedGrantTypeException$,
__Client:()=>Client,errorTypeRegistries:()=>errorTypeRegistries});var init_sso_oidc=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oi\
dc/index.js"(){init_SSOOIDCClient();init_SSOOIDC();init_commands();init_client2();init_schemas_0();init_enums();init_errors();init_models_0();init_SSOOIDCServiceException()}});var getSsoOidcClient,init_getSsoOidcClient=__esm({"../../node_modules/@aws-sdk/token-providers/dist-es/getSsoOidcClient.js"(){getSsoOidcClient=async(ssoRegion,init={},callerClientConfig)=>{
let{SSOOIDCClient:SSOOIDCClient2}=await Promise.resolve().then(()=>(init_sso_oidc(),sso_oidc_exports)),coalesce2=prop=>init.clientConfig?.[prop]??init.parentClientConfig?.[prop]??
callerClientConfig?.[prop];return new SSOOIDCClient2(Object.assign({},init.clientConfig??{},{region:ssoRegion??init.clientConfig?.region,logger:coalesce2("logge\
r"),userAgentAppId:coalesce2("userAgentAppId")}))}}});var getNewSsoOidcToken,init_getNewSsoOidcToken=__esm({"../../node_modules/@aws-sdk/token-providers/dist-es/getNewSsoOidcToken.js"(){init_getSsoOidcClient();getNewSsoOidcToken=
async(ssoToken,ssoRegion,init={},callerClientConfig)=>{let{CreateTokenCommand:CreateTokenCommand2}=await Promise.resolve().then(()=>(init_sso_oidc(),sso_oidc_exports));
return(await getSsoOidcClient(ssoRegion,init,callerClientConfig)).send(new CreateTokenCommand2({clientId:ssoToken.clientId,clientSecret:ssoToken.clientSecret,refreshToken:ssoToken.
refreshToken,grantType:"refresh_token"}))}}});var validateTokenExpiry,init_validateTokenExpiry=__esm({"../../node_modules/@aws-sdk/token-providers/dist-es/validateTokenExpiry.js"(){init_config2();init_constants7();
validateTokenExpiry=token=>{if(token.expiration&&token.expiration.getTime()<Date.now())throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`,!1)}}});var validateTokenKey,init_validateTokenKey=__esm({"../../node_modules/@aws-sdk/token-providers/dist-es/validateTokenKey.js"(){init_config2();init_constants7();validateTokenKey=
(key,value,forRefresh=!1)=>{if(typeof value>"u")throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh?". Cannot refresh":""}. ${REFRESH_MESSAGE}`,
!1)}}});var import_node_fs2,writeFile,writeSSOTokenToFile,init_writeSSOTokenToFile=__esm({"../../node_modules/@aws-sdk/token-providers/dist-es/writeSSOTokenToFile.js"(){
init_config2();import_node_fs2=__require("node:fs"),{writeFile}=import_node_fs2.promises,writeSSOTokenToFile=(id,ssoToken)=>{let tokenFilepath=getSSOTokenFilepath(
id),tokenString=JSON.stringify(ssoToken,null,2);return writeFile(tokenFilepath,tokenString)}}});var lastRefreshAttemptTimes,inFlightRefreshes,fromSso,init_fromSso=__esm({"../../node_modules/@aws-sdk/token-providers/dist-es/fromSso.js"(){init_config2();init_constants7();
init_getNewSsoOidcToken();init_validateTokenExpiry();init_validateTokenKey();init_writeSSOTokenToFile();lastRefreshAttemptTimes=new Map,inFlightRefreshes=new Map,
fromSso=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/token-providers - fromSso");let profiles=await parseKnownFiles(init),profileName=getProfileName(
{profile:init.profile??callerClientConfig?.profile}),profile=profiles[profileName];if(profile){if(!profile.sso_session)throw new TokenProviderError(`Profile '${profileName}\
' is missing required property 'sso_session'.`)}else throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`,!1);
let ssoSessionName=profile.sso_session,inFlightRefresh=inFlightRefreshes.get(ssoSessionName);if(inFlightRefresh)return await inFlightRefresh;let ssoSession=(await loadSsoSessionData(
init))[ssoSessionName];if(!ssoSession)throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`,!1);for(let ssoSessionRequiredKey of[
"sso_start_url","sso_region"])if(!ssoSession[ssoSessionRequiredKey])throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}\
'.`,!1);let ssoStartUrl=ssoSession.sso_start_url,ssoRegion=ssoSession.sso_region,ssoToken;try{ssoToken=await getSSOTokenFromFile(ssoSessionName)}catch{throw new TokenProviderError(
`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`,!1)}validateTokenKey("accessToken",ssoToken.accessToken),
validateTokenKey("expiresAt",ssoToken.expiresAt);let{accessToken,expiresAt}=ssoToken,existingToken={token:accessToken,expiration:new Date(expiresAt)};if(existingToken.
expiration.getTime()-Date.now()>3e5)return existingToken;let inFlightRefreshAfterReadingToken=inFlightRefreshes.get(ssoSessionName);if(inFlightRefreshAfterReadingToken)
return await inFlightRefreshAfterReadingToken;let lastRefreshAttemptTime=lastRefreshAttemptTimes.get(ssoSessionName)??0;if(Date.now()-lastRefreshAttemptTime<30*
1e3)return validateTokenExpiry(existingToken),existingToken;validateTokenKey("clientId",ssoToken.clientId,!0),validateTokenKey("clientSecret",ssoToken.clientSecret,
!0),validateTokenKey("refreshToken",ssoToken.refreshToken,!0);let refresh=(async()=>{try{lastRefreshAttemptTimes.set(ssoSessionName,Date.now());let newSsoOidcToken=await getNewSsoOidcToken(
ssoToken,ssoRegion,init,callerClientConfig);validateTokenKey("accessToken",newSsoOidcToken.accessToken),validateTokenKey("expiresIn",newSsoOidcToken.expiresIn);
let newTokenExpiration=new Date(Date.now()+newSsoOidcToken.expiresIn*1e3);try{await writeSSOTokenToFile(ssoSessionName,{...ssoToken,accessToken:newSsoOidcToken.
accessToken,expiresAt:newTokenExpiration.toISOString(),refreshToken:newSsoOidcToken.refreshToken})}catch{}return{token:newSsoOidcToken.accessToken,expiration:newTokenExpiration}}catch{
return validateTokenExpiry(existingToken),existingToken}})();inFlightRefreshes.set(ssoSessionName,refresh);try{return await refresh}finally{inFlightRefreshes.delete(
ssoSessionName)}}}});var init_dist_es9=__esm({"../../node_modules/@aws-sdk/token-providers/dist-es/index.js"(){init_fromSso()}});function createAwsAuthSigv4HttpAuthOption3(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:authParameters.region},
propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption2(authParameters){return{schemeId:"smi\
thy.api#noAuth"}}var defaultSSOHttpAuthSchemeParametersProvider,defaultSSOHttpAuthSchemeProvider,resolveHttpAuthSchemeConfig3,init_httpAuthSchemeProvider2=__esm(
{"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js"(){init_httpAuthSchemes2();init_client2();defaultSSOHttpAuthSchemeParametersProvider=
async(config,context,input)=>({operation:getSmithyContext(context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `r\
egion` to be configured for `aws.auth#sigv4`")})()});defaultSSOHttpAuthSchemeProvider=authParameters=>{let options=[];return authParameters.operation==="GetRole\
Credentials"?options.push(createSmithyApiNoAuthHttpAuthOption2(authParameters)):options.push(createAwsAuthSigv4HttpAuthOption3(authParameters)),options},resolveHttpAuthSchemeConfig3=
config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})}}});var resolveClientEndpointParameters3,commonParams3,init_EndpointParameters2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/E\
ndpointParameters.js"(){resolveClientEndpointParameters3=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),commonParams3={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"\
endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}});var k2,a2,b2,c2,d2,e2,f2,g2,h2,i2,j2,_data2,root2,r2,nodes2,bdd2,init_bdd2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bd\
d.js"(){init_endpoints();k2="ref",a2=-1,b2=!0,c2="isSet",d2="PartitionResult",e2="booleanEquals",f2="getAttr",g2={[k2]:"Endpoint"},h2={[k2]:d2},i2={},j2=[{[k2]:"\
Region"}],_data2={conditions:[[c2,[g2]],[c2,j2],["aws.partition",j2,d2],[e2,[{[k2]:"UseFIPS"},b2]],[e2,[{[k2]:"UseDualStack"},b2]],[e2,[{fn:f2,argv:[h2,"support\
sDualStack"]},b2]],[e2,[{fn:f2,argv:[h2,"supportsFIPS"]},b2]],["stringEquals",[{fn:f2,argv:[h2,"name"]},"aws-us-gov"]]],results:[[a2],[a2,"Invalid Configuration\
: FIPS and custom endpoint are not supported"],[a2,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g2,i2],["https://portal.sso-fips.{\
Region}.{PartitionResult#dualStackDnsSuffix}",i2],[a2,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{R\
egion}.amazonaws.com",i2],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",i2],[a2,"FIPS is enabled but this partition does not support FIPS"],["\
https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",i2],[a2,"DualStack is enabled but this partition does not support DualStack"],["https://portal\
.sso.{Region}.{PartitionResult#dnsSuffix}",i2],[a2,"Invalid Configuration: Missing Region"]]},root2=2,r2=1e8,nodes2=new Int32Array([-1,1,-1,0,13,3,1,4,r2+12,2,5,
r2+12,3,8,6,4,7,r2+11,5,r2+9,r2+10,4,11,9,6,10,r2+8,7,r2+6,r2+7,5,12,r2+5,6,r2+4,r2+5,3,r2+1,14,4,r2+2,r2+3]),bdd2=BinaryDecisionDiagram.from(nodes2,root2,_data2.
conditions,_data2.results)}});var cache2,defaultEndpointResolver2,init_endpointResolver2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.j\
s"(){init_client3();init_endpoints();init_bdd2();cache2=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver2=
(endpointParams,context={})=>cache2.get(endpointParams,()=>decideEndpoint(bdd2,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions}});var SSOServiceException,init_SSOServiceException=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js"(){init_client2();
SSOServiceException=class _SSOServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_SSOServiceException.prototype)}}}});var InvalidRequestException2,ResourceNotFoundException,TooManyRequestsException,UnauthorizedException,init_errors2=__esm({"../../node_modules/@aws-sdk/nested-cl\
ients/dist-es/submodules/sso/models/errors.js"(){init_SSOServiceException();InvalidRequestException2=class _InvalidRequestException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(opts){super({name:"InvalidRequestException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_InvalidRequestException.prototype)}},ResourceNotFoundException=class _ResourceNotFoundException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(opts){super({name:"ResourceNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype)}},TooManyRequestsException=class _TooManyRequestsException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(opts){super({name:"TooManyRequestsException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_TooManyRequestsException.prototype)}},UnauthorizedException=class _UnauthorizedException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(opts){super({name:"UnauthorizedException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_UnauthorizedException.prototype)}}}});var _ATT,_GRC,_GRCR,_GRCRe,_IRE2,_RC,_RNFE,_SAKT,_STT,_TMRE,_UE,_aI,_aKI,_aT2,_ai,_c2,_e2,_ex,_h2,_hE2,_hH,_hQ,_m,_rC,_rN,_rn,_s2,_sAK,_sT,_xasbt,n02,_s_registry2,
SSOServiceException$,n0_registry2,InvalidRequestException$2,ResourceNotFoundException$,TooManyRequestsException$,UnauthorizedException$,errorTypeRegistries2,AccessTokenType,
SecretAccessKeyType,SessionTokenType,GetRoleCredentialsRequest$,GetRoleCredentialsResponse$,RoleCredentials$,GetRoleCredentials$,init_schemas_02=__esm({"../../n\
ode_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js"(){init_schema();init_errors2();init_SSOServiceException();_ATT="AccessTokenType",
_GRC="GetRoleCredentials",_GRCR="GetRoleCredentialsRequest",_GRCRe="GetRoleCredentialsResponse",_IRE2="InvalidRequestException",_RC="RoleCredentials",_RNFE="Res\
ourceNotFoundException",_SAKT="SecretAccessKeyType",_STT="SessionTokenType",_TMRE="TooManyRequestsException",_UE="UnauthorizedException",_aI="accountId",_aKI="a\
ccessKeyId",_aT2="accessToken",_ai="account_id",_c2="client",_e2="error",_ex="expiration",_h2="http",_hE2="httpError",_hH="httpHeader",_hQ="httpQuery",_m="messa\
ge",_rC="roleCredentials",_rN="roleName",_rn="role_name",_s2="smithy.ts.sdk.synthetic.com.amazonaws.sso",_sAK="secretAccessKey",_sT="sessionToken",_xasbt="x-amz\
-sso_bearer_token",n02="com.amazonaws.sso",_s_registry2=new TypeRegistry(_s2),SSOServiceException$=[-3,_s2,"SSOServiceException",0,[],[]];_s_registry2.registerError(
SSOServiceException$,SSOServiceException);n0_registry2=new TypeRegistry(n02),InvalidRequestException$2=[-3,n02,_IRE2,{[_e2]:_c2,[_hE2]:400},[_m],[0]];n0_registry2.
registerError(InvalidRequestException$2,InvalidRequestException2);ResourceNotFoundException$=[-3,n02,_RNFE,{[_e2]:_c2,[_hE2]:404},[_m],[0]];n0_registry2.registerError(
ResourceNotFoundException$,ResourceNotFoundException);TooManyRequestsException$=[-3,n02,_TMRE,{[_e2]:_c2,[_hE2]:429},[_m],[0]];n0_registry2.registerError(TooManyRequestsException$,
TooManyRequestsException);UnauthorizedException$=[-3,n02,_UE,{[_e2]:_c2,[_hE2]:401},[_m],[0]];n0_registry2.registerError(UnauthorizedException$,UnauthorizedException);
errorTypeRegistries2=[_s_registry2,n0_registry2],AccessTokenType=[0,n02,_ATT,8,0],SecretAccessKeyType=[0,n02,_SAKT,8,0],SessionTokenType=[0,n02,_STT,8,0],GetRoleCredentialsRequest$=
[3,n02,_GRCR,0,[_rN,_aI,_aT2],[[0,{[_hQ]:_rn}],[0,{[_hQ]:_ai}],[()=>AccessTokenType,{[_hH]:_xasbt}]],3],GetRoleCredentialsResponse$=[3,n02,_GRCRe,0,[_rC],[[()=>RoleCredentials$,
0]]],RoleCredentials$=[3,n02,_RC,0,[_aKI,_sAK,_sT,_ex],[0,[()=>SecretAccessKeyType,0],[()=>SessionTokenType,0],1]],GetRoleCredentials$=[9,n02,_GRC,{[_h2]:["GET",
"/federation/credentials",200]},()=>GetRoleCredentialsRequest$,()=>GetRoleCredentialsResponse$]}});var getRuntimeConfig3,init_runtimeConfig_shared2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js"(){init_httpAuthSchemes2();
init_protocols2();init_dist_es2();init_checksum3();init_client2();init_protocols();init_serde();init_httpAuthSchemeProvider2();init_endpointResolver2();init_schemas_02();
getRuntimeConfig3=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver2,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],
logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.sso",errorTypeRegistries:errorTypeRegistries2,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:config?.serviceId??"SSO",sha256:config?.sha256??
Sha256Node,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8})}});var getRuntimeConfig4,init_runtimeConfig2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js"(){init_package();init_client3();
init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_runtimeConfig_shared2();getRuntimeConfig4=config=>{emitWarningIfUnsupportedVersion2(
process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig3(
config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,
...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}}}});var getHttpAuthExtensionConfiguration2,resolveHttpAuthRuntimeConfig2,init_httpAuthExtensionConfiguration2=__esm({"../../node_modules/@aws-sdk/nested-clients/dis\
t-es/submodules/sso/auth/httpAuthExtensionConfiguration.js"(){getHttpAuthExtensionConfiguration2=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,
_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.
findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){
return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},
setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig2=config=>({httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()})}});var resolveRuntimeExtensions2,init_runtimeExtensions2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js"(){init_client3();
init_client2();init_protocols();init_httpAuthExtensionConfiguration2();resolveRuntimeExtensions2=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.
assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration2(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(
extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig2(
extensionConfiguration))}}});var SSOClient,init_SSOClient=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js"(){init_client3();init_dist_es2();init_client2();
init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemeProvider2();init_EndpointParameters2();init_runtimeConfig2();init_runtimeExtensions2();
SSOClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig4(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters3(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig3(_config_6),_config_8=resolveRuntimeExtensions2(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}}});var command2,_ep02,_mw02,init_commandBuilder2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js"(){init_client2();init_endpoints();
init_EndpointParameters2();command2=makeBuilder(commonParams3,"SWBPortalService","SSOClient",getEndpointPlugin),_ep02={},_mw02=(Command2,cs,config,o3)=>[]}});var GetRoleCredentialsCommand,init_GetRoleCredentialsCommand=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentia\
lsCommand.js"(){init_commandBuilder2();init_schemas_02();GetRoleCredentialsCommand=class extends command2(_ep02,_mw02,"GetRoleCredentials",GetRoleCredentials$){}}});var commands2,SSO,init_SSO=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSO.js"(){init_client2();init_GetRoleCredentialsCommand();init_SSOClient();
commands2={GetRoleCredentialsCommand},SSO=class extends SSOClient{};createAggregatedClient(commands2,SSO)}});var init_commands2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/index.js"(){init_GetRoleCredentialsCommand()}});var init_models_02=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/models_0.js"(){}});var init_sso=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/index.js"(){init_SSOClient();init_SSO();init_commands2();init_schemas_02();
init_errors2();init_models_02()}});var loadSso_exports={};__export(loadSso_exports,{GetRoleCredentialsCommand:()=>GetRoleCredentialsCommand,SSOClient:()=>SSOClient});var init_loadSso=__esm({"../.\
./node_modules/@aws-sdk/credential-provider-sso/dist-es/loadSso.js"(){init_sso()}});var SHOULD_FAIL_CREDENTIAL_CHAIN,resolveSSOCredentials,init_resolveSSOCredentials=__esm({"../../node_modules/@aws-sdk/credential-provider-sso/dist-es/resolveSSO\
Credentials.js"(){init_client3();init_dist_es9();init_config2();SHOULD_FAIL_CREDENTIAL_CHAIN=!1,resolveSSOCredentials=async({ssoStartUrl,ssoSession,ssoAccountId,
ssoRegion,ssoRoleName,ssoClient,clientConfig,parentClientConfig,callerClientConfig,profile,filepath,configFilepath,ignoreCache,logger:logger2})=>{let token,refreshMessage="\
To refresh this SSO session run aws sso login with the corresponding profile.";if(ssoSession)try{let _token=await fromSso({profile,filepath,configFilepath,ignoreCache,
clientConfig,parentClientConfig,logger:logger2})({callerClientConfig});token={accessToken:_token.token,expiresAt:new Date(_token.expiration).toISOString()}}catch(e9){
throw new CredentialsProviderError(e9.message,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:logger2})}else try{token=await getSSOTokenFromFile(ssoStartUrl)}catch{
throw new CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:logger2})}
if(new Date(token.expiresAt).getTime()-Date.now()<=0)throw new CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`,
{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:logger2});let{accessToken}=token,{SSOClient:SSOClient2,GetRoleCredentialsCommand:GetRoleCredentialsCommand2}=await Promise.resolve().then(()=>(init_loadSso(),loadSso_exports)),
sso=ssoClient||new SSOClient2(Object.assign({},clientConfig??{},{logger:clientConfig?.logger??callerClientConfig?.logger??parentClientConfig?.logger,region:clientConfig?.
region??ssoRegion,userAgentAppId:clientConfig?.userAgentAppId??callerClientConfig?.userAgentAppId??parentClientConfig?.userAgentAppId})),ssoResp;try{ssoResp=await sso.
send(new GetRoleCredentialsCommand2({accountId:ssoAccountId,roleName:ssoRoleName,accessToken}))}catch(e9){throw new CredentialsProviderError(e9,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger:logger2})}let{roleCredentials:{accessKeyId,secretAccessKey,sessionToken,expiration,credentialScope,accountId}={}}=ssoResp;if(!accessKeyId||!secretAccessKey||
!sessionToken||!expiration)throw new CredentialsProviderError("SSO returns an invalid temporary credential.",{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:logger2});
let credentials={accessKeyId,secretAccessKey,sessionToken,expiration:new Date(expiration),...credentialScope&&{credentialScope},...accountId&&{accountId}};return ssoSession?
setCredentialFeature(credentials,"CREDENTIALS_SSO","s"):setCredentialFeature(credentials,"CREDENTIALS_SSO_LEGACY","u"),credentials}}});var validateSsoProfile,init_validateSsoProfile=__esm({"../../node_modules/@aws-sdk/credential-provider-sso/dist-es/validateSsoProfile.js"(){init_config2();validateSsoProfile=
(profile,logger2)=>{let{sso_start_url,sso_account_id,sso_region,sso_role_name}=profile;if(!sso_start_url||!sso_account_id||!sso_region||!sso_role_name)throw new CredentialsProviderError(
`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).
join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:logger2});return profile}}});var fromSSO,init_fromSSO=__esm({"../../node_modules/@aws-sdk/credential-provider-sso/dist-es/fromSSO.js"(){init_config2();init_isSsoProfile();init_resolveSSOCredentials();
init_validateSsoProfile();fromSSO=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");let{ssoStartUrl,ssoAccountId,
ssoRegion,ssoRoleName,ssoSession}=init,{ssoClient}=init,profileName=getProfileName({profile:init.profile??callerClientConfig?.profile});if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession){let profile=(await parseKnownFiles(init))[profileName];if(!profile)throw new CredentialsProviderError(`Profile ${profileName}\
 was not found.`,{logger:init.logger});if(!isSsoProfile(profile))throw new CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentia\
ls.`,{logger:init.logger});if(profile?.sso_session){let session=(await loadSsoSessionData(init))[profile.sso_session],conflictMsg=` configurations in profile ${profileName}\
 and sso-session ${profile.sso_session}`;if(ssoRegion&&ssoRegion!==session.sso_region)throw new CredentialsProviderError("Conflicting SSO region"+conflictMsg,{tryNextLink:!1,
logger:init.logger});if(ssoStartUrl&&ssoStartUrl!==session.sso_start_url)throw new CredentialsProviderError("Conflicting SSO start_url"+conflictMsg,{tryNextLink:!1,
logger:init.logger});profile.sso_region=session.sso_region,profile.sso_start_url=session.sso_start_url}let{sso_start_url,sso_account_id,sso_region,sso_role_name,
sso_session}=validateSsoProfile(profile,init.logger);return resolveSSOCredentials({ssoStartUrl:sso_start_url,ssoSession:sso_session,ssoAccountId:sso_account_id,
ssoRegion:sso_region,ssoRoleName:sso_role_name,ssoClient,clientConfig:init.clientConfig,parentClientConfig:init.parentClientConfig,callerClientConfig:init.callerClientConfig,
profile:profileName,filepath:init.filepath,configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,logger:init.logger})}else{if(!ssoStartUrl||!ssoAccountId||
!ssoRegion||!ssoRoleName)throw new CredentialsProviderError('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "\
ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:init.logger});return resolveSSOCredentials({ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,ssoRoleName,ssoClient,
clientConfig:init.clientConfig,parentClientConfig:init.parentClientConfig,callerClientConfig:init.callerClientConfig,profile:profileName,filepath:init.filepath,
configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,logger:init.logger})}}}});var dist_es_exports4={};__export(dist_es_exports4,{fromSSO:()=>fromSSO,isSsoProfile:()=>isSsoProfile,validateSsoProfile:()=>validateSsoProfile});var init_dist_es10=__esm(
{"../../node_modules/@aws-sdk/credential-provider-sso/dist-es/index.js"(){init_fromSSO();init_isSsoProfile();init_validateSsoProfile()}});var resolveCredentialSource,setNamedProvider,init_resolveCredentialSource=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialS\
ource.js"(){init_client3();init_config2();resolveCredentialSource=(credentialSource,profileName,logger2)=>{let sourceProvidersMap={EcsContainer:async options=>{
let{fromHttp:fromHttp2}=await Promise.resolve().then(()=>(init_dist_es7(),dist_es_exports3)),{fromContainerMetadata:fromContainerMetadata2}=await Promise.resolve().then(()=>(init_dist_es5(),dist_es_exports2));
return logger2?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>chain(fromHttp2(options??{}),fromContainerMetadata2(options))().
then(setNamedProvider)},Ec2InstanceMetadata:async options=>{logger2?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");let{fromInstanceMetadata:fromInstanceMetadata2}=await Promise.resolve().then(()=>(init_dist_es5(),dist_es_exports2));
return async()=>fromInstanceMetadata2(options)().then(setNamedProvider)},Environment:async options=>{logger2?.debug("@aws-sdk/credential-provider-ini - credenti\
al_source is Environment");let{fromEnv:fromEnv3}=await Promise.resolve().then(()=>(init_dist_es4(),dist_es_exports));return async()=>fromEnv3(options)().then(setNamedProvider)}};
if(credentialSource in sourceProvidersMap)return sourceProvidersMap[credentialSource];throw new CredentialsProviderError(`Unsupported credential source in profi\
le ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:logger2})},setNamedProvider=creds=>setCredentialFeature(
creds,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")}});var signatureV4CrtContainer,init_signature_v4_crt_container=__esm({"../../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js"(){
signatureV4CrtContainer={CrtSignerV4:null}}});function getCredentialsWithoutSessionToken(credentials){return{accessKeyId:credentials.accessKeyId,secretAccessKey:credentials.secretAccessKey,expiration:credentials.
expiration}}function setSingleOverride(privateAccess,credentialsWithoutSessionToken){let currentCredentialProvider=privateAccess.credentialProvider;privateAccess.
credentialProvider=()=>(privateAccess.credentialProvider=currentCredentialProvider,Promise.resolve(credentialsWithoutSessionToken))}var SESSION_TOKEN_QUERY_PARAM,
SESSION_TOKEN_HEADER,SignatureV4SignWithCredentials,init_SignatureV4SignWithCredentials=__esm({"../../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/Si\
gnatureV4SignWithCredentials.js"(){init_dist_es3();SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),
SignatureV4SignWithCredentials=class extends SignatureV4{async signWithCredentials(requestToSign,credentials,options){let credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(
credentials);requestToSign.headers[SESSION_TOKEN_HEADER]=credentials.sessionToken;let privateAccess=this;return setSingleOverride(privateAccess,credentialsWithoutSessionToken),
privateAccess.signRequest(requestToSign,options??{})}async presignWithCredentials(requestToSign,credentials,options){let credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(
credentials);return delete requestToSign.headers[SESSION_TOKEN_HEADER],requestToSign.headers[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken,requestToSign.query=
requestToSign.query??{},requestToSign.query[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken,setSingleOverride(this,credentialsWithoutSessionToken),this.presign(
requestToSign,options)}}}});var SignatureV4MultiRegion,init_SignatureV4MultiRegion=__esm({"../../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js"(){init_dist_es3();
init_signature_v4_crt_container();init_SignatureV4SignWithCredentials();SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof signatureV4CrtContainer.CrtSignerV4=="function"?"crt":typeof signatureV4aContainer.SignatureV4a=="function"?"js":"none"}constructor(options){this.
sigv4Signer=new SignatureV4SignWithCredentials(options),this.signerOptions=options}async sign(requestToSign,options={}){return options.signingRegion==="*"?this.
getSigv4aSigner().sign(requestToSign,options):this.sigv4Signer.sign(requestToSign,options)}async signWithCredentials(requestToSign,credentials,options={}){if(options.
signingRegion==="*"){let signer=this.getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.
signWithCredentials(requestToSign,credentials,options);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependen\
cy @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by \
calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://gi\
thub.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(requestToSign,credentials,options)}async presign(originalRequest,options={}){
if(options.signingRegion==="*"){let signer=this.getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)
return signer.presign(originalRequest,options);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signatur\
e-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@a\
ws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk\
-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(originalRequest,options)}async presignWithCredentials(originalRequest,credentials,options={}){
if(options.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
originalRequest,credentials,options)}getSigv4aSigner(){if(!this.sigv4aSigner){let CrtSignerV4=signatureV4CrtContainer.CrtSignerV4,JsSigV4aSigner=signatureV4aContainer.
SignatureV4a;if(this.signerOptions.runtime==="node"){if(!CrtSignerV4&&!JsSigV4aSigner)throw new Error("Neither CRT nor JS SigV4a implementation is available. Pl\
ease load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requi\
ring-aws-common-runtime-crt");if(CrtSignerV4&&typeof CrtSignerV4=="function")this.sigv4aSigner=new CrtSignerV4({...this.signerOptions,signingAlgorithm:1});else if(JsSigV4aSigner&&
typeof JsSigV4aSigner=="function")this.sigv4aSigner=new JsSigV4aSigner({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a v\
alid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.co\
m/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!JsSigV4aSigner||typeof JsSigV4aSigner!="function")throw new Error("JS SigV4a imple\
mentation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementa\
tion is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aw\
s-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=
new JsSigV4aSigner({...this.signerOptions})}}return this.sigv4aSigner}}}});var init_dist_es11=__esm({"../../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/index.js"(){init_SignatureV4MultiRegion()}});var q,a3,b3,c3,d3,e3,f3,g3,h3,i3,j3,k3,l,m,n,o,p,_data3,root3,r3,nodes3,bdd3,init_bdd3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts\
/endpoint/bdd.js"(){init_endpoints();q="ref",a3=-1,b3=!0,c3="isSet",d3="PartitionResult",e3="booleanEquals",f3="stringEquals",g3="getAttr",h3="us-east-1",i3="si\
gv4",j3="sts",k3="https://sts.{Region}.{PartitionResult#dnsSuffix}",l={[q]:"Endpoint"},m={[q]:"Region"},n={[q]:d3},o={},p=[m],_data3={conditions:[[c3,[l]],[c3,p],
["aws.partition",p,d3],[e3,[{[q]:"UseFIPS"},b3]],[e3,[{[q]:"UseDualStack"},b3]],[f3,[m,"aws-global"]],[e3,[{[q]:"UseGlobalEndpoint"},b3]],[f3,[m,"eu-central-1"]],
[e3,[{fn:g3,argv:[n,"supportsDualStack"]},b3]],[e3,[{fn:g3,argv:[n,"supportsFIPS"]},b3]],[f3,[m,"ap-south-1"]],[f3,[m,"eu-north-1"]],[f3,[m,"eu-west-1"]],[f3,[m,
"eu-west-2"]],[f3,[m,"eu-west-3"]],[f3,[m,"sa-east-1"]],[f3,[m,h3]],[f3,[m,"us-east-2"]],[f3,[m,"us-west-2"]],[f3,[m,"us-west-1"]],[f3,[m,"ca-central-1"]],[f3,[
m,"ap-southeast-1"]],[f3,[m,"ap-northeast-1"]],[f3,[m,"ap-southeast-2"]],[f3,[{fn:g3,argv:[n,"name"]},"aws-us-gov"]]],results:[[a3],["https://sts.amazonaws.com",
{authSchemes:[{name:i3,signingName:j3,signingRegion:h3}]}],[k3,{authSchemes:[{name:i3,signingName:j3,signingRegion:"{Region}"}]}],[a3,"Invalid Configuration: FI\
PS and custom endpoint are not supported"],[a3,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[l,o],["https://sts-fips.{Region}.{Part\
itionResult#dualStackDnsSuffix}",o],[a3,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",
o],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",o],[a3,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{Partition\
Result#dualStackDnsSuffix}",o],[a3,"DualStack is enabled but this partition does not support DualStack"],[k3,o],[a3,"Invalid Configuration: Missing Region"]]},root3=
2,r3=1e8,nodes3=new Int32Array([-1,1,-1,0,30,3,1,4,r3+14,2,5,r3+14,3,25,6,4,24,7,5,r3+1,8,6,9,r3+13,7,r3+1,10,10,r3+1,11,11,r3+1,12,12,r3+1,13,13,r3+1,14,14,r3+
1,15,15,r3+1,16,16,r3+1,17,17,r3+1,18,18,r3+1,19,19,r3+1,20,20,r3+1,21,21,r3+1,22,22,r3+1,23,23,r3+1,r3+2,8,r3+11,r3+12,4,28,26,9,27,r3+10,24,r3+8,r3+9,8,29,r3+
7,9,r3+6,r3+7,3,r3+3,31,4,r3+4,r3+5]),bdd3=BinaryDecisionDiagram.from(nodes3,root3,_data3.conditions,_data3.results)}});var cache3,defaultEndpointResolver3,init_endpointResolver3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.j\
s"(){init_client3();init_endpoints();init_bdd3();cache3=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver3=
(endpointParams,context={})=>cache3.get(endpointParams,()=>decideEndpoint(bdd3,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions}});function createAwsAuthSigv4HttpAuthOption4(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:authParameters.region},propertiesExtractor:(config,context)=>({
signingProperties:{config,context}})}}function createAwsAuthSigv4aHttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",
region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption3(authParameters){
return{schemeId:"smithy.api#noAuth"}}var createEndpointRuleSetHttpAuthSchemeParametersProvider,_defaultSTSHttpAuthSchemeParametersProvider,defaultSTSHttpAuthSchemeParametersProvider,
createEndpointRuleSetHttpAuthSchemeProvider,_defaultSTSHttpAuthSchemeProvider,defaultSTSHttpAuthSchemeProvider,resolveHttpAuthSchemeConfig4,init_httpAuthSchemeProvider3=__esm(
{"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js"(){init_httpAuthSchemes2();init_dist_es11();init_client2();init_endpoints();
init_endpointResolver3();createEndpointRuleSetHttpAuthSchemeParametersProvider=defaultHttpAuthSchemeParametersProvider=>async(config,context,input)=>{if(!input)
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let defaultParameters=await defaultHttpAuthSchemeParametersProvider(
config,context,input),instructionsFn=getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!instructionsFn)throw new Error(
`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);let endpointParameters=await resolveParams(input,{getEndpointParameterInstructions:instructionsFn},
config);return Object.assign(defaultParameters,endpointParameters)},_defaultSTSHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(
context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),defaultSTSHttpAuthSchemeParametersProvider=
createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);createEndpointRuleSetHttpAuthSchemeProvider=(defaultEndpointResolver9,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>authParameters=>{
let authSchemes=defaultEndpointResolver9(authParameters).properties?.authSchemes;if(!authSchemes)return defaultHttpAuthSchemeResolver(authParameters);let options=[];
for(let scheme of authSchemes){let{name:resolvedName,properties={},...rest2}=scheme,name=resolvedName.toLowerCase();resolvedName!==name&&console.warn(`HttpAuthS\
cheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);let schemeId;if(name==="sigv4a"){schemeId="aws.auth#sigv4a";let sigv4Present=authSchemes.
find(s2=>{let name2=s2.name.toLowerCase();return name2!=="sigv4a"&&name2.startsWith("sigv4")});if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&sigv4Present)
continue}else if(name.startsWith("sigv4"))schemeId="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}\
'`);let createOption=createHttpAuthOptionFunctions[schemeId];if(!createOption)throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
let option=createOption(authParameters);option.schemeId=schemeId,option.signingProperties={...option.signingProperties||{},...rest2,...properties},options.push(
option)}return options},_defaultSTSHttpAuthSchemeProvider=authParameters=>{let options=[];return authParameters.operation==="AssumeRoleWithWebIdentity"?(options.
push(createSmithyApiNoAuthHttpAuthOption3(authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))):(options.push(createAwsAuthSigv4HttpAuthOption4(
authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))),options},defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(
defaultEndpointResolver3,_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption4,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption3}),resolveHttpAuthSchemeConfig4=config=>{let config_0=resolveAwsSdkSigV4Config(config),config_1=resolveAwsSdkSigV4AConfig(
config_0);return Object.assign(config_1,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})}}});var resolveClientEndpointParameters4,commonParams4,init_EndpointParameters3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/E\
ndpointParameters.js"(){resolveClientEndpointParameters4=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,useGlobalEndpoint:options.useGlobalEndpoint??!1,defaultSigningName:"sts"}),commonParams4={UseGlobalEndpoint:{type:"builtInParams",name:"useG\
lobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}});var STSServiceException,init_STSServiceException=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js"(){init_client2();
STSServiceException=class _STSServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_STSServiceException.prototype)}}}});var ExpiredTokenException2,MalformedPolicyDocumentException,PackedPolicyTooLargeException,RegionDisabledException,IDPRejectedClaimException,InvalidIdentityTokenException,
IDPCommunicationErrorException,init_errors3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js"(){init_STSServiceException();
ExpiredTokenException2=class _ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenExcep\
tion";$fault="client";constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ExpiredTokenException.prototype)}},
MalformedPolicyDocumentException=class _MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentEx\
ception";name="MalformedPolicyDocumentException";$fault="client";constructor(opts){super({name:"MalformedPolicyDocumentException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_MalformedPolicyDocumentException.prototype)}},PackedPolicyTooLargeException=class _PackedPolicyTooLargeException extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(opts){super({name:"PackedPolicyTooLargeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_PackedPolicyTooLargeException.prototype)}},RegionDisabledException=class _RegionDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(opts){super({name:"RegionDisabledException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_RegionDisabledException.prototype)}},IDPRejectedClaimException=class _IDPRejectedClaimException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(opts){super({name:"IDPRejectedClaimException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_IDPRejectedClaimException.prototype)}},InvalidIdentityTokenException=class _InvalidIdentityTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(opts){super({name:"InvalidIdentityTokenExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidIdentityTokenException.prototype)}},IDPCommunicationErrorException=class _IDPCommunicationErrorException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(opts){super({name:"IDPCommunic\
ationErrorException",$fault:"client",...opts}),Object.setPrototypeOf(this,_IDPCommunicationErrorException.prototype)}}}});var _A,_AKI,_AR,_ARI,_ARR,_ARRs,_ARU,_ARWWI,_ARWWIR,_ARWWIRs,_Au,_C,_CA,_DS,_E,_EI,_ETE2,_IDPCEE,_IDPRCE,_IITE,_K,_MPDE,_MSTS,_P,_PA,_PAr,_PC,_PCLT,_PCr,_PDT,_PI,
_PPS,_PPTLE,_Pr,_RA,_RDE,_RSN,_SAK,_SFWIT,_SI,_SN,_ST,_STS,_STU,_T,_TC,_TTK,_Ta,_V,_WIT,_a,_aKST,_aQE,_c3,_cTT,_e3,_hE3,_m2,_pDLT,_s3,_tLT,n03,_s_registry3,STSServiceException$,
n0_registry3,ExpiredTokenException$2,IDPCommunicationErrorException$,IDPRejectedClaimException$,InvalidIdentityTokenException$,MalformedPolicyDocumentException$,
PackedPolicyTooLargeException$,RegionDisabledException$,errorTypeRegistries3,accessKeySecretType,clientTokenType,AssumedRoleUser$,AssumeRoleRequest$,AssumeRoleResponse$,
AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$,Credentials$,PolicyDescriptorType$,ProvidedContext$,Tag$,policyDescriptorListType,ProvidedContextsListType,
tagListType,AssumeRole$,AssumeRoleWithWebIdentity$,init_schemas_03=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.j\
s"(){init_schema();init_errors3();init_STSServiceException();_A="Arn",_AKI="AccessKeyId",_AR="AssumeRole",_ARI="AssumedRoleId",_ARR="AssumeRoleRequest",_ARRs="A\
ssumeRoleResponse",_ARU="AssumedRoleUser",_ARWWI="AssumeRoleWithWebIdentity",_ARWWIR="AssumeRoleWithWebIdentityRequest",_ARWWIRs="AssumeRoleWithWebIdentityRespo\
nse",_Au="Audience",_C="Credentials",_CA="ContextAssertion",_DS="DurationSeconds",_E="Expiration",_EI="ExternalId",_ETE2="ExpiredTokenException",_IDPCEE="IDPCom\
municationErrorException",_IDPRCE="IDPRejectedClaimException",_IITE="InvalidIdentityTokenException",_K="Key",_MPDE="MalformedPolicyDocumentException",_MSTS="Min\
imumSessionTokenSize",_P="Policy",_PA="PolicyArns",_PAr="ProviderArn",_PC="ProvidedContexts",_PCLT="ProvidedContextsListType",_PCr="ProvidedContext",_PDT="Polic\
yDescriptorType",_PI="ProviderId",_PPS="PackedPolicySize",_PPTLE="PackedPolicyTooLargeException",_Pr="Provider",_RA="RoleArn",_RDE="RegionDisabledException",_RSN=
"RoleSessionName",_SAK="SecretAccessKey",_SFWIT="SubjectFromWebIdentityToken",_SI="SourceIdentity",_SN="SerialNumber",_ST="SessionToken",_STS="SessionTokenSize",
_STU="SessionTokenUtilization",_T="Tags",_TC="TokenCode",_TTK="TransitiveTagKeys",_Ta="Tag",_V="Value",_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySecretTy\
pe",_aQE="awsQueryError",_c3="client",_cTT="clientTokenType",_e3="error",_hE3="httpError",_m2="message",_pDLT="policyDescriptorListType",_s3="smithy.ts.sdk.synt\
hetic.com.amazonaws.sts",_tLT="tagListType",n03="com.amazonaws.sts",_s_registry3=new TypeRegistry(_s3),STSServiceException$=[-3,_s3,"STSServiceException",0,[],[]];
_s_registry3.registerError(STSServiceException$,STSServiceException);n0_registry3=new TypeRegistry(n03),ExpiredTokenException$2=[-3,n03,_ETE2,{[_aQE]:["ExpiredT\
okenException",400],[_e3]:_c3,[_hE3]:400},[_m2],[0]];n0_registry3.registerError(ExpiredTokenException$2,ExpiredTokenException2);IDPCommunicationErrorException$=
[-3,n03,_IDPCEE,{[_aQE]:["IDPCommunicationError",400],[_e3]:_c3,[_hE3]:400},[_m2],[0]];n0_registry3.registerError(IDPCommunicationErrorException$,IDPCommunicationErrorException);
IDPRejectedClaimException$=[-3,n03,_IDPRCE,{[_aQE]:["IDPRejectedClaim",403],[_e3]:_c3,[_hE3]:403},[_m2],[0]];n0_registry3.registerError(IDPRejectedClaimException$,
IDPRejectedClaimException);InvalidIdentityTokenException$=[-3,n03,_IITE,{[_aQE]:["InvalidIdentityToken",400],[_e3]:_c3,[_hE3]:400},[_m2],[0]];n0_registry3.registerError(
InvalidIdentityTokenException$,InvalidIdentityTokenException);MalformedPolicyDocumentException$=[-3,n03,_MPDE,{[_aQE]:["MalformedPolicyDocument",400],[_e3]:_c3,
[_hE3]:400},[_m2],[0]];n0_registry3.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);PackedPolicyTooLargeException$=[-3,n03,_PPTLE,
{[_aQE]:["PackedPolicyTooLarge",400],[_e3]:_c3,[_hE3]:400},[_m2],[0]];n0_registry3.registerError(PackedPolicyTooLargeException$,PackedPolicyTooLargeException);RegionDisabledException$=
[-3,n03,_RDE,{[_aQE]:["RegionDisabledException",403],[_e3]:_c3,[_hE3]:403},[_m2],[0]];n0_registry3.registerError(RegionDisabledException$,RegionDisabledException);
errorTypeRegistries3=[_s_registry3,n0_registry3],accessKeySecretType=[0,n03,_aKST,8,0],clientTokenType=[0,n03,_cTT,8,0],AssumedRoleUser$=[3,n03,_ARU,0,[_ARI,_A],
[0,0],2],AssumeRoleRequest$=[3,n03,_ARR,0,[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,_SN,_TC,_SI,_PC,_MSTS],[0,0,()=>policyDescriptorListType,0,1,()=>tagListType,64,0,0,0,
0,()=>ProvidedContextsListType,1],2],AssumeRoleResponse$=[3,n03,_ARRs,0,[_C,_ARU,_PPS,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,1,0,1,1]],AssumeRoleWithWebIdentityRequest$=
[3,n03,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,0,1,1],3],AssumeRoleWithWebIdentityResponse$=[
3,n03,_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,_STS],[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,1]],Credentials$=[3,n03,_C,0,[_AKI,_SAK,_ST,
_E],[0,[()=>accessKeySecretType,0],0,4],4],PolicyDescriptorType$=[3,n03,_PDT,0,[_a],[0]],ProvidedContext$=[3,n03,_PCr,0,[_PAr,_CA],[0,0]],Tag$=[3,n03,_Ta,0,[_K,
_V],[0,0],2],policyDescriptorListType=[1,n03,_pDLT,0,()=>PolicyDescriptorType$],ProvidedContextsListType=[1,n03,_PCLT,0,()=>ProvidedContext$],tagListType=[1,n03,
_tLT,0,()=>Tag$],AssumeRole$=[9,n03,_AR,0,()=>AssumeRoleRequest$,()=>AssumeRoleResponse$],AssumeRoleWithWebIdentity$=[9,n03,_ARWWI,0,()=>AssumeRoleWithWebIdentityRequest$,
()=>AssumeRoleWithWebIdentityResponse$]}});var getRuntimeConfig5,init_runtimeConfig_shared3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js"(){init_httpAuthSchemes2();
init_protocols2();init_dist_es11();init_dist_es2();init_checksum3();init_client2();init_protocols();init_serde();init_httpAuthSchemeProvider3();init_endpointResolver3();
init_schemas_03();getRuntimeConfig5=config=>({apiVersion:"2011-06-15",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver3,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.
httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider(
"aws.auth#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new AwsSdkSigV4ASigner},
{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],logger:config?.logger??
new NoOpLogger,protocol:config?.protocol??AwsQueryProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:errorTypeRegistries3,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:config?.serviceId??"ST\
S",sha256:config?.sha256??Sha256Node,signerConstructor:config?.signerConstructor??SignatureV4MultiRegion,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.
utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8})}});var getRuntimeConfig6,init_runtimeConfig3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js"(){init_package();init_client3();
init_httpAuthSchemes2();init_dist_es2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_runtimeConfig_shared3();getRuntimeConfig6=
config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),
clientSharedValues=getRuntimeConfig5(config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.
logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.
defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),httpAuthSchemes:config?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4")||(async idProps=>await config.credentialDefaultProvider(
idProps?.__config||{})()),signer:new AwsSdkSigV4Signer},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new AwsSdkSigV4ASigner},
{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],maxAttempts:config?.
maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,
...loaderConfig}),requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE},config),sigv4aSigningRegionSet:config?.sigv4aSigningRegionSet??loadConfig(NODE_SIGV4A_CONFIG_OPTIONS,
loaderConfig),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}}}});var getHttpAuthExtensionConfiguration3,resolveHttpAuthRuntimeConfig3,init_httpAuthExtensionConfiguration3=__esm({"../../node_modules/@aws-sdk/nested-clients/dis\
t-es/submodules/sts/auth/httpAuthExtensionConfiguration.js"(){getHttpAuthExtensionConfiguration3=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,
_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.
findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){
return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},
setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig3=config=>({httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()})}});var resolveRuntimeExtensions3,init_runtimeExtensions3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js"(){init_client3();
init_client2();init_protocols();init_httpAuthExtensionConfiguration3();resolveRuntimeExtensions3=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.
assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration3(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(
extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig3(
extensionConfiguration))}}});var STSClient,init_STSClient=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js"(){init_client3();init_dist_es2();init_client2();
init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemeProvider3();init_EndpointParameters3();init_runtimeConfig3();init_runtimeExtensions3();
STSClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig6(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters4(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig4(_config_6),_config_8=resolveRuntimeExtensions3(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials,"aws.auth#sigv4a":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}}});var command3,_ep03,_mw03,init_commandBuilder3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js"(){init_client2();init_endpoints();
init_EndpointParameters3();command3=makeBuilder(commonParams4,"AWSSecurityTokenServiceV20110615","STSClient",getEndpointPlugin),_ep03={},_mw03=(Command2,cs,config,o3)=>[]}});var AssumeRoleCommand,init_AssumeRoleCommand=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js"(){init_commandBuilder3();
init_schemas_03();AssumeRoleCommand=class extends command3(_ep03,_mw03,"AssumeRole",AssumeRole$){}}});var AssumeRoleWithWebIdentityCommand,init_AssumeRoleWithWebIdentityCommand=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/As\
sumeRoleWithWebIdentityCommand.js"(){init_commandBuilder3();init_schemas_03();AssumeRoleWithWebIdentityCommand=class extends command3(_ep03,_mw03,"AssumeRoleWit\
hWebIdentity",AssumeRoleWithWebIdentity$){}}});var commands3,STS,init_STS=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STS.js"(){init_client2();init_AssumeRoleCommand();init_AssumeRoleWithWebIdentityCommand();
init_STSClient();commands3={AssumeRoleCommand,AssumeRoleWithWebIdentityCommand},STS=class extends STSClient{};createAggregatedClient(commands3,STS)}});var init_commands3=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/index.js"(){init_AssumeRoleCommand();init_AssumeRoleWithWebIdentityCommand()}});var init_models_03=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/models_0.js"(){}});var getAccountIdFromAssumedRoleUser,resolveRegion,getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity,isH2,init_defaultStsRoleAssumers=__esm({"../../node\
_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js"(){init_client3();init_AssumeRoleCommand();init_AssumeRoleWithWebIdentityCommand();
getAccountIdFromAssumedRoleUser=assumedRoleUser=>{if(typeof assumedRoleUser?.Arn=="string"){let arnComponents=assumedRoleUser.Arn.split(":");if(arnComponents.length>
4&&arnComponents[4]!=="")return arnComponents[4]}},resolveRegion=async(_region,_parentRegion,credentialProviderLogger,loaderConfig={})=>{let region=typeof _region==
"function"?await _region():_region,parentRegion=typeof _parentRegion=="function"?await _parentRegion():_parentRegion,stsDefaultRegion="",resolvedRegion=region??
parentRegion??(stsDefaultRegion=await stsRegionDefaultResolver(loaderConfig)());return credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion","a\
ccepting first of:",`${region} (credential provider clientConfig)`,`${parentRegion} (contextual client)`,`${stsDefaultRegion} (STS default: AWS_REGION, profile \
region, or us-east-1)`),resolvedRegion},getDefaultRoleAssumer=(stsOptions,STSClient2)=>{let stsClient,closureSourceCreds;return async(sourceCreds,params)=>{if(closureSourceCreds=
sourceCreds,!stsClient){let{logger:logger2=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.
parentClientConfig?.requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(
region,stsOptions?.parentClientConfig?.region,credentialProviderLogger,{logger:logger2,profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2(
{...stsOptions,userAgentAppId,profile,credentialDefaultProvider:()=>async()=>closureSourceCreds,region:resolvedRegion,requestHandler:isCompatibleRequestHandler?
requestHandler:void 0,logger:logger2})}let{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleCommand(params));if(!Credentials||!Credentials.AccessKeyId||
!Credentials.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);let accountId=getAccountIdFromAssumedRoleUser(
AssumedRoleUser),credentials={accessKeyId:Credentials.AccessKeyId,secretAccessKey:Credentials.SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.
Expiration,...Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope},...accountId&&{accountId}};return setCredentialFeature(credentials,"CRE\
DENTIALS_STS_ASSUME_ROLE","i"),credentials}},getDefaultRoleAssumerWithWebIdentity=(stsOptions,STSClient2)=>{let stsClient;return async params=>{if(!stsClient){let{
logger:logger2=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.requestHandler,
credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(region,stsOptions?.parentClientConfig?.
region,credentialProviderLogger,{logger:logger2,profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2({...stsOptions,userAgentAppId,
profile,region:resolvedRegion,requestHandler:isCompatibleRequestHandler?requestHandler:void 0,logger:logger2})}let{Credentials,AssumedRoleUser}=await stsClient.
send(new AssumeRoleWithWebIdentityCommand(params));if(!Credentials||!Credentials.AccessKeyId||!Credentials.SecretAccessKey)throw new Error(`Invalid response fro\
m STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);let accountId=getAccountIdFromAssumedRoleUser(AssumedRoleUser),credentials={accessKeyId:Credentials.
AccessKeyId,secretAccessKey:Credentials.SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.Expiration,...Credentials.CredentialScope&&
{credentialScope:Credentials.CredentialScope},...accountId&&{accountId}};return accountId&&setCredentialFeature(credentials,"RESOLVED_ACCOUNT_ID","T"),setCredentialFeature(
credentials,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),credentials}},isH2=requestHandler=>requestHandler?.metadata?.handlerProtocol==="h2"}});var getCustomizableStsClientCtor,getDefaultRoleAssumer2,getDefaultRoleAssumerWithWebIdentity2,decorateDefaultCredentialProvider,init_defaultRoleAssumers=__esm({
"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js"(){init_defaultStsRoleAssumers();init_STSClient();getCustomizableStsClientCtor=
(baseCtor,customizations)=>customizations?class extends baseCtor{constructor(config){super(config);for(let customization of customizations)this.middlewareStack.
use(customization)}}:baseCtor,getDefaultRoleAssumer2=(stsOptions={},stsPlugins)=>getDefaultRoleAssumer(stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins)),
getDefaultRoleAssumerWithWebIdentity2=(stsOptions={},stsPlugins)=>getDefaultRoleAssumerWithWebIdentity(stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins)),
decorateDefaultCredentialProvider=provider=>input=>provider({roleAssumer:getDefaultRoleAssumer2(input),roleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity2(
input),...input})}});var sts_exports={};__export(sts_exports,{$Command:()=>Command,AssumeRole$:()=>AssumeRole$,AssumeRoleCommand:()=>AssumeRoleCommand,AssumeRoleRequest$:()=>AssumeRoleRequest$,
AssumeRoleResponse$:()=>AssumeRoleResponse$,AssumeRoleWithWebIdentity$:()=>AssumeRoleWithWebIdentity$,AssumeRoleWithWebIdentityCommand:()=>AssumeRoleWithWebIdentityCommand,
AssumeRoleWithWebIdentityRequest$:()=>AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$:()=>AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$:()=>AssumedRoleUser$,
Credentials$:()=>Credentials$,ExpiredTokenException:()=>ExpiredTokenException2,ExpiredTokenException$:()=>ExpiredTokenException$2,IDPCommunicationErrorException:()=>IDPCommunicationErrorException,
IDPCommunicationErrorException$:()=>IDPCommunicationErrorException$,IDPRejectedClaimException:()=>IDPRejectedClaimException,IDPRejectedClaimException$:()=>IDPRejectedClaimException$,
InvalidIdentityTokenException:()=>InvalidIdentityTokenException,InvalidIdentityTokenException$:()=>InvalidIdentityTokenException$,MalformedPolicyDocumentException:()=>MalformedPolicyDocumentException,
MalformedPolicyDocumentException$:()=>MalformedPolicyDocumentException$,PackedPolicyTooLargeException:()=>PackedPolicyTooLargeException,PackedPolicyTooLargeException$:()=>PackedPolicyTooLargeException$,
PolicyDescriptorType$:()=>PolicyDescriptorType$,ProvidedContext$:()=>ProvidedContext$,RegionDisabledException:()=>RegionDisabledException,RegionDisabledException$:()=>RegionDisabledException$,
STS:()=>STS,STSClient:()=>STSClient,STSServiceException:()=>STSServiceException,STSServiceException$:()=>STSServiceException$,Tag$:()=>Tag$,__Client:()=>Client,
decorateDefaultCredentialProvider:()=>decorateDefaultCredentialProvider,errorTypeRegistries:()=>errorTypeRegistries3,getDefaultRoleAssumer:()=>getDefaultRoleAssumer2,
getDefaultRoleAssumerWithWebIdentity:()=>getDefaultRoleAssumerWithWebIdentity2});var init_sts=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodu\
les/sts/index.js"(){init_STSClient();init_STS();init_commands3();init_client2();init_schemas_03();init_errors3();init_models_03();init_defaultRoleAssumers();init_STSServiceException()}});var isAssumeRoleProfile,isAssumeRoleWithSourceProfile,isCredentialSourceProfile,resolveAssumeRoleCredentials,isCredentialSourceWithoutRoleArn,init_resolveAssumeRoleCredentials=__esm(
{"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveAssumeRoleCredentials.js"(){init_client3();init_config2();init_resolveCredentialSource();isAssumeRoleProfile=
(arg,{profile="default",logger:logger2}={})=>!!arg&&typeof arg=="object"&&typeof arg.role_arn=="string"&&["undefined","string"].indexOf(typeof arg.role_session_name)>
-1&&["undefined","string"].indexOf(typeof arg.external_id)>-1&&["undefined","string"].indexOf(typeof arg.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(arg,{profile,
logger:logger2})||isCredentialSourceProfile(arg,{profile,logger:logger2})),isAssumeRoleWithSourceProfile=(arg,{profile,logger:logger2})=>{let withSourceProfile=typeof arg.
source_profile=="string"&&typeof arg.credential_source>"u";return withSourceProfile&&logger2?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profi\
le=${arg.source_profile}`),withSourceProfile},isCredentialSourceProfile=(arg,{profile,logger:logger2})=>{let withProviderProfile=typeof arg.credential_source=="\
string"&&typeof arg.source_profile>"u";return withProviderProfile&&logger2?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`),
withProviderProfile},resolveAssumeRoleCredentials=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},resolveProfileData2)=>{options.logger?.
debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");let profileData=profiles[profileName],{source_profile,region}=profileData;if(!options.
roleAssumer){let{getDefaultRoleAssumer:getDefaultRoleAssumer3}=await Promise.resolve().then(()=>(init_sts(),sts_exports));options.roleAssumer=getDefaultRoleAssumer3(
{...options.clientConfig,credentialProviderLogger:options.logger,parentClientConfig:{...callerClientConfig,...options?.parentClientConfig,region:region??options?.
parentClientConfig?.region??callerClientConfig?.region}},options.clientPlugins)}if(source_profile&&source_profile in visitedProfiles)throw new CredentialsProviderError(
`Detected a cycle attempting to resolve credentials for profile ${getProfileName(options)}. Profiles visited: `+Object.keys(visitedProfiles).join(", "),{logger:options.
logger});options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile?`source_profile=[${source_profile}]`:`prof\
ile=[${profileName}]`}`);let sourceCredsProvider=source_profile?resolveProfileData2(source_profile,profiles,options,callerClientConfig,{...visitedProfiles,[source_profile]:!0},
isCredentialSourceWithoutRoleArn(profiles[source_profile]??{})):(await resolveCredentialSource(profileData.credential_source,profileName,options.logger)(options))();
if(isCredentialSourceWithoutRoleArn(profileData))return sourceCredsProvider.then(creds=>setCredentialFeature(creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{let params={
RoleArn:profileData.role_arn,RoleSessionName:profileData.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:profileData.external_id,DurationSeconds:parseInt(
profileData.duration_seconds||"3600",10)},{mfa_serial}=profileData;if(mfa_serial){if(!options.mfaCodeProvider)throw new CredentialsProviderError(`Profile ${profileName}\
 requires multi-factor authentication, but no MFA code callback was provided.`,{logger:options.logger,tryNextLink:!1});params.SerialNumber=mfa_serial,params.TokenCode=
await options.mfaCodeProvider(mfa_serial)}let sourceCreds=await sourceCredsProvider;return options.roleAssumer(sourceCreds,params).then(creds=>setCredentialFeature(
creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},isCredentialSourceWithoutRoleArn=section=>!section.role_arn&&!!section.credential_source}});function createAwsAuthSigv4HttpAuthOption5(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:authParameters.region},propertiesExtractor:(config,context)=>({
signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption4(authParameters){return{schemeId:"smithy.api#noAuth"}}var defaultSigninHttpAuthSchemeParametersProvider,
defaultSigninHttpAuthSchemeProvider,resolveHttpAuthSchemeConfig5,init_httpAuthSchemeProvider4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodu\
les/signin/auth/httpAuthSchemeProvider.js"(){init_httpAuthSchemes2();init_client2();defaultSigninHttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:getSmithyContext(context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aw\
s.auth#sigv4`")})()});defaultSigninHttpAuthSchemeProvider=authParameters=>{let options=[];return authParameters.operation==="CreateOAuth2Token"?options.push(createSmithyApiNoAuthHttpAuthOption4(
authParameters)):options.push(createAwsAuthSigv4HttpAuthOption5(authParameters)),options},resolveHttpAuthSchemeConfig5=config=>{let config_0=resolveAwsSdkSigV4Config(
config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})}}});var resolveClientEndpointParameters5,commonParams5,init_EndpointParameters4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoin\
t/EndpointParameters.js"(){resolveClientEndpointParameters5=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"signin"}),commonParams5={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endp\
oint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}});var s,a4,b4,c4,d4,e4,f4,g4,h4,i4,j4,k4,l2,m2,n2,o2,p2,q2,_data4,root4,r4,nodes4,bdd4,init_bdd4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submod\
ules/signin/endpoint/bdd.js"(){init_endpoints();s="ref",a4=-1,b4=!1,c4=!0,d4="isSet",e4="booleanEquals",f4="coalesce",g4="PartitionResult",h4="stringEquals",i4=
"getAttr",j4="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",k4={[s]:"Endpoint"},l2={fn:i4,argv:[{[s]:g4},"name"]},m2={[s]:"Region"},n2={[s]:g4},
o2={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},p2={},q2=[m2],_data4={conditions:[[d4,q2],[e4,[{fn:f4,argv:[{[s]:"IsControlPlane"},
b4]},c4]],[d4,[k4]],["aws.partition",q2,g4],[e4,[{[s]:"UseFIPS"},c4]],[h4,[l2,"aws"]],[e4,[{fn:f4,argv:[{[s]:"IsOAuthEndpoint"},b4]},c4]],[e4,[{[s]:"UseDualStac\
k"},c4]],[h4,[l2,"aws-cn"]],[h4,[m2,"us-gov-west-1"]],[h4,[l2,"aws-us-gov"]],[e4,[{fn:i4,argv:[n2,"supportsFIPS"]},c4]],[h4,[l2,"aws-iso"]],[h4,[l2,"aws-iso-b"]],
[h4,[l2,"aws-iso-f"]],[h4,[l2,"aws-iso-e"]],[h4,[l2,"aws-eusc"]],[e4,[{fn:i4,argv:[n2,"supportsDualStack"]},c4]]],results:[[a4],["https://signin.{Region}.api.aw\
s",o2],["https://signin.{Region}.api.amazonwebservices.com.cn",o2],[j4,o2],[a4,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non\
-OAuth operation."],["https://{Region}.oauth.signin.aws",o2],["https://{Region}.signin.aws.amazon.com",p2],["https://{Region}.signin.amazonaws.cn",p2],["https:/\
/{Region}.signin.amazonaws-us-gov.com",p2],["https://{Region}.signin.c2shome.ic.gov",p2],["https://{Region}.signin.sc2shome.sgov.gov",p2],["https://{Region}.sig\
nin.csphome.hci.ic.gov",p2],["https://{Region}.signin.csphome.adc-e.uk",p2],["https://{Region}.signin.amazonaws-eusc.eu",p2],["https://signin-fips.amazonaws-us-\
gov.com",p2],["https://{Region}.signin-fips.amazonaws-us-gov.com",p2],["https://{Region}.signin.{PartitionResult#dnsSuffix}",p2],[a4,"Invalid Configuration: FIP\
S and custom endpoint are not supported"],[a4,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[k4,p2],["https://signin-fips.{Region}.{\
PartitionResult#dualStackDnsSuffix}",p2],[a4,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{\
PartitionResult#dnsSuffix}",p2],[a4,"FIPS is enabled but this partition does not support FIPS"],[j4,p2],[a4,"DualStack is enabled but this partition does not su\
pport DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",p2],[a4,"Invalid Configuration: Missing Region"]]},root4=2,r4=1e8,nodes4=new Int32Array(
[-1,1,-1,0,6,3,2,36,4,4,5,r4+27,6,r4+4,r4+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,r4+7,13,10,r4+8,14,12,r4+9,15,13,r4+10,16,14,r4+11,17,15,r4+12,18,16,
r4+13,r4+16,6,r4+5,20,7,21,r4+6,17,r4+24,r4+25,6,r4+4,23,7,27,24,9,r4+14,25,10,r4+15,26,11,r4+22,r4+23,11,28,r4+21,17,r4+20,r4+21,2,35,30,3,39,31,4,32,r4+27,6,r4+
4,33,7,r4+27,34,9,r4+14,r4+27,3,39,36,4,38,37,7,r4+18,r4+19,6,r4+4,r4+17,5,r4+1,40,8,r4+2,r4+3]),bdd4=BinaryDecisionDiagram.from(nodes4,root4,_data4.conditions,
_data4.results)}});var cache4,defaultEndpointResolver4,init_endpointResolver4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/endpointResolve\
r.js"(){init_client3();init_endpoints();init_bdd4();cache4=new EndpointCache({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualSta\
ck","UseFIPS"]}),defaultEndpointResolver4=(endpointParams,context={})=>cache4.get(endpointParams,()=>decideEndpoint(bdd4,{endpointParams,logger:context.logger}));
customEndpointFunctions.aws=awsEndpointFunctions}});var SigninServiceException,init_SigninServiceException=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/SigninServiceExceptio\
n.js"(){init_client2();SigninServiceException=class _SigninServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signi\
n#SigninServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_SigninServiceException.prototype)}}}});var AccessDeniedException2,InternalServerException2,TooManyRequestsError,ValidationException,init_errors4=__esm({"../../node_modules/@aws-sdk/nested-clients/dis\
t-es/submodules/signin/models/errors.js"(){init_SigninServiceException();AccessDeniedException2=class _AccessDeniedException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(opts){super({name:"AccessDeniedException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype),this.error=opts.error}},InternalServerException2=class _InternalServerException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(opts){super({name:"InternalServerException",$fault:"\
server",...opts}),Object.setPrototypeOf(this,_InternalServerException.prototype),this.error=opts.error}},TooManyRequestsError=class _TooManyRequestsError extends SigninServiceException{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(opts){super({name:"TooManyRequestsError",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TooManyRequestsError.prototype),this.error=opts.error}},ValidationException=class _ValidationException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ValidationException.prototype),this.error=opts.error}}}});var _ADE2,_AT2,_COAT,_COATR,_COATRB,_COATRBr,_COATRr,_COATWIAM,_COATWIAMR,_COATWIAMRr,_ISE2,_OAAT,_RT2,_TMRE2,_VE,_aKI2,_aT3,_at,_c4,_cI2,_cV2,_co2,_e4,_eI2,_ei,
_gT2,_gt,_h3,_hE4,_iT2,_jN,_m3,_r2,_rT2,_rU2,_s4,_sAK2,_sT2,_se2,_tI,_tO,_tT2,_tt,n04,_s_registry4,SigninServiceException$,n0_registry4,AccessDeniedException$2,
InternalServerException$2,TooManyRequestsError$,ValidationException$,errorTypeRegistries4,OAuthAccessToken,RefreshToken2,AccessToken$,CreateOAuth2TokenRequest$,
CreateOAuth2TokenRequestBody$,CreateOAuth2TokenResponse$,CreateOAuth2TokenResponseBody$,CreateOAuth2TokenWithIAMRequest$,CreateOAuth2TokenWithIAMResponse$,CreateOAuth2Token$,
CreateOAuth2TokenWithIAM$,init_schemas_04=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/schemas/schemas_0.js"(){init_schema();init_errors4();
init_SigninServiceException();_ADE2="AccessDeniedException",_AT2="AccessToken",_COAT="CreateOAuth2Token",_COATR="CreateOAuth2TokenRequest",_COATRB="CreateOAuth2\
TokenRequestBody",_COATRBr="CreateOAuth2TokenResponseBody",_COATRr="CreateOAuth2TokenResponse",_COATWIAM="CreateOAuth2TokenWithIAM",_COATWIAMR="CreateOAuth2Toke\
nWithIAMRequest",_COATWIAMRr="CreateOAuth2TokenWithIAMResponse",_ISE2="InternalServerException",_OAAT="OAuthAccessToken",_RT2="RefreshToken",_TMRE2="TooManyRequ\
estsError",_VE="ValidationException",_aKI2="accessKeyId",_aT3="accessToken",_at="access_token",_c4="client",_cI2="clientId",_cV2="codeVerifier",_co2="code",_e4=
"error",_eI2="expiresIn",_ei="expires_in",_gT2="grantType",_gt="grant_type",_h3="http",_hE4="httpError",_iT2="idToken",_jN="jsonName",_m3="message",_r2="resourc\
e",_rT2="refreshToken",_rU2="redirectUri",_s4="smithy.ts.sdk.synthetic.com.amazonaws.signin",_sAK2="secretAccessKey",_sT2="sessionToken",_se2="server",_tI="toke\
nInput",_tO="tokenOutput",_tT2="tokenType",_tt="token_type",n04="com.amazonaws.signin",_s_registry4=new TypeRegistry(_s4),SigninServiceException$=[-3,_s4,"Signi\
nServiceException",0,[],[]];_s_registry4.registerError(SigninServiceException$,SigninServiceException);n0_registry4=new TypeRegistry(n04),AccessDeniedException$2=
[-3,n04,_ADE2,{[_e4]:_c4},[_e4,_m3],[0,0],2];n0_registry4.registerError(AccessDeniedException$2,AccessDeniedException2);InternalServerException$2=[-3,n04,_ISE2,
{[_e4]:_se2,[_hE4]:500},[_e4,_m3],[0,0],2];n0_registry4.registerError(InternalServerException$2,InternalServerException2);TooManyRequestsError$=[-3,n04,_TMRE2,{
[_e4]:_c4,[_hE4]:429},[_e4,_m3],[0,0],2];n0_registry4.registerError(TooManyRequestsError$,TooManyRequestsError);ValidationException$=[-3,n04,_VE,{[_e4]:_c4,[_hE4]:400},
[_e4,_m3],[0,0],2];n0_registry4.registerError(ValidationException$,ValidationException);errorTypeRegistries4=[_s_registry4,n0_registry4],OAuthAccessToken=[0,n04,
_OAAT,8,0],RefreshToken2=[0,n04,_RT2,8,0],AccessToken$=[3,n04,_AT2,8,[_aKI2,_sAK2,_sT2],[[0,{[_jN]:_aKI2}],[0,{[_jN]:_sAK2}],[0,{[_jN]:_sT2}]],3],CreateOAuth2TokenRequest$=
[3,n04,_COATR,0,[_tI],[[()=>CreateOAuth2TokenRequestBody$,16]],1],CreateOAuth2TokenRequestBody$=[3,n04,_COATRB,0,[_cI2,_gT2,_co2,_rU2,_cV2,_rT2],[[0,{[_jN]:_cI2}],
[0,{[_jN]:_gT2}],0,[0,{[_jN]:_rU2}],[0,{[_jN]:_cV2}],[()=>RefreshToken2,{[_jN]:_rT2}]],2],CreateOAuth2TokenResponse$=[3,n04,_COATRr,0,[_tO],[[()=>CreateOAuth2TokenResponseBody$,
16]],1],CreateOAuth2TokenResponseBody$=[3,n04,_COATRBr,0,[_aT3,_tT2,_eI2,_rT2,_iT2],[[()=>AccessToken$,{[_jN]:_aT3}],[0,{[_jN]:_tT2}],[1,{[_jN]:_eI2}],[()=>RefreshToken2,
{[_jN]:_rT2}],[0,{[_jN]:_iT2}]],4],CreateOAuth2TokenWithIAMRequest$=[3,n04,_COATWIAMR,0,[_gT2,_r2],[[0,{[_jN]:_gt}],0],2],CreateOAuth2TokenWithIAMResponse$=[3,n04,
_COATWIAMRr,0,[_aT3,_tT2,_eI2],[[()=>OAuthAccessToken,{[_jN]:_at}],[0,{[_jN]:_tt}],[1,{[_jN]:_ei}]],3],CreateOAuth2Token$=[9,n04,_COAT,{[_h3]:["POST","/v1/token",
200]},()=>CreateOAuth2TokenRequest$,()=>CreateOAuth2TokenResponse$],CreateOAuth2TokenWithIAM$=[9,n04,_COATWIAM,{[_h3]:["POST","/v1/token?x-amz-client-auth-metho\
d=iam",200]},()=>CreateOAuth2TokenWithIAMRequest$,()=>CreateOAuth2TokenWithIAMResponse$]}});var getRuntimeConfig7,init_runtimeConfig_shared4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.shared.js"(){init_httpAuthSchemes2();
init_protocols2();init_dist_es2();init_checksum3();init_client2();init_protocols();init_serde();init_httpAuthSchemeProvider4();init_endpointResolver4();init_schemas_04();
getRuntimeConfig7=config=>({apiVersion:"2023-01-01",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver4,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth\
#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],
logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.signin",errorTypeRegistries:errorTypeRegistries4,version:"2023-01-01",serviceTarget:"Signin"},serviceId:config?.serviceId??"Signin",sha256:config?.sha256??Sha256Node,
urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8})}});var getRuntimeConfig8,init_runtimeConfig4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.js"(){init_package();init_client3();
init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_runtimeConfig_shared4();getRuntimeConfig8=config=>{emitWarningIfUnsupportedVersion2(
process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig7(
config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,
...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}}}});var getHttpAuthExtensionConfiguration4,resolveHttpAuthRuntimeConfig4,init_httpAuthExtensionConfiguration4=__esm({"../../node_modules/@aws-sdk/nested-clients/dis\
t-es/submodules/signin/auth/httpAuthExtensionConfiguration.js"(){getHttpAuthExtensionConfiguration4=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,
_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.
findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){
return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},
setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig4=config=>({httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()})}});var resolveRuntimeExtensions4,init_runtimeExtensions4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeExtensions.js"(){init_client3();
init_client2();init_protocols();init_httpAuthExtensionConfiguration4();resolveRuntimeExtensions4=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.
assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration4(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(
extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig4(
extensionConfiguration))}}});var SigninClient,init_SigninClient=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/SigninClient.js"(){init_client3();init_dist_es2();
init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemeProvider4();init_EndpointParameters4();init_runtimeConfig4();
init_runtimeExtensions4();SigninClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig8(configuration||{});super(_config_0),
this.initConfig=_config_0;let _config_1=resolveClientEndpointParameters5(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),
_config_4=resolveRegionConfig(_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig5(_config_6),_config_8=resolveRuntimeExtensions4(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}}});var command4,_ep04,_ep1,_mw04,init_commandBuilder4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commandBuilder.js"(){init_client2();
init_endpoints();init_EndpointParameters4();command4=makeBuilder(commonParams5,"Signin","SigninClient",getEndpointPlugin),_ep04={IsControlPlane:{type:"staticCon\
textParams",value:!1}},_ep1={IsOAuthEndpoint:{type:"staticContextParams",value:!0}},_mw04=(Command2,cs,config,o3)=>[]}});var CreateOAuth2TokenCommand,init_CreateOAuth2TokenCommand=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2Tok\
enCommand.js"(){init_commandBuilder4();init_schemas_04();CreateOAuth2TokenCommand=class extends command4(_ep04,_mw04,"CreateOAuth2Token",CreateOAuth2Token$){}}});var CreateOAuth2TokenWithIAMCommand,init_CreateOAuth2TokenWithIAMCommand=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/C\
reateOAuth2TokenWithIAMCommand.js"(){init_commandBuilder4();init_schemas_04();CreateOAuth2TokenWithIAMCommand=class extends command4(_ep1,_mw04,"CreateOAuth2Tok\
enWithIAM",CreateOAuth2TokenWithIAM$){}}});var commands4,Signin,init_Signin=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/Signin.js"(){init_client2();init_CreateOAuth2TokenCommand();
init_CreateOAuth2TokenWithIAMCommand();init_SigninClient();commands4={CreateOAuth2TokenCommand,CreateOAuth2TokenWithIAMCommand},Signin=class extends SigninClient{};
createAggregatedClient(commands4,Signin)}});var init_commands4=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/index.js"(){init_CreateOAuth2TokenCommand();init_CreateOAuth2TokenWithIAMCommand()}});var OAuth2ErrorCode,init_enums2=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/enums.js"(){OAuth2ErrorCode={AUTHCODE_EXPIRED:"\
AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"invalid_grant",
OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"\
service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"server_error",SERVICE_QUOTA_EXCEEDED:"\
SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"}}});var init_models_04=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/models_0.js"(){}});var signin_exports={};__export(signin_exports,{$Command:()=>Command,AccessDeniedException:()=>AccessDeniedException2,AccessDeniedException$:()=>AccessDeniedException$2,
AccessToken$:()=>AccessToken$,CreateOAuth2Token$:()=>CreateOAuth2Token$,CreateOAuth2TokenCommand:()=>CreateOAuth2TokenCommand,CreateOAuth2TokenRequest$:()=>CreateOAuth2TokenRequest$,
CreateOAuth2TokenRequestBody$:()=>CreateOAuth2TokenRequestBody$,CreateOAuth2TokenResponse$:()=>CreateOAuth2TokenResponse$,CreateOAuth2TokenResponseBody$:()=>CreateOAuth2TokenResponseBody$,
CreateOAuth2TokenWithIAM$:()=>CreateOAuth2TokenWithIAM$,CreateOAuth2TokenWithIAMCommand:()=>CreateOAuth2TokenWithIAMCommand,CreateOAuth2TokenWithIAMRequest$:()=>CreateOAuth2TokenWithIAMRequest$,
CreateOAuth2TokenWithIAMResponse$:()=>CreateOAuth2TokenWithIAMResponse$,InternalServerException:()=>InternalServerException2,InternalServerException$:()=>InternalServerException$2,
OAuth2ErrorCode:()=>OAuth2ErrorCode,Signin:()=>Signin,SigninClient:()=>SigninClient,SigninServiceException:()=>SigninServiceException,SigninServiceException$:()=>SigninServiceException$,
TooManyRequestsError:()=>TooManyRequestsError,TooManyRequestsError$:()=>TooManyRequestsError$,ValidationException:()=>ValidationException,ValidationException$:()=>ValidationException$,
__Client:()=>Client,errorTypeRegistries:()=>errorTypeRegistries4});var init_signin=__esm({"../../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/\
index.js"(){init_SigninClient();init_Signin();init_commands4();init_client2();init_schemas_04();init_enums2();init_errors4();init_models_04();init_SigninServiceException()}});var import_node_crypto4,import_node_fs3,import_node_os3,import_node_path6,LoginCredentialsFetcher,init_LoginCredentialsFetcher=__esm({"../../node_modules/@aws-s\
dk/credential-provider-login/dist-es/LoginCredentialsFetcher.js"(){init_config2();init_protocols();import_node_crypto4=__require("node:crypto"),import_node_fs3=
__require("node:fs"),import_node_os3=__require("node:os"),import_node_path6=__require("node:path"),LoginCredentialsFetcher=class _LoginCredentialsFetcher{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*
1e3;constructor(profileData,init,callerClientConfig){this.profileData=profileData,this.init=init,this.callerClientConfig=callerClientConfig}async loadCredentials(){
let token=await this.loadToken();if(!token)throw new CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate u\
sing aws login`,{tryNextLink:!1,logger:this.logger});let accessToken=token.accessToken,now=Date.now();return new Date(accessToken.expiresAt).getTime()-now<=_LoginCredentialsFetcher.
REFRESH_THRESHOLD?this.refresh(token):this.toCredentials(token.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(token){
return{accessKeyId:token.accessKeyId,secretAccessKey:token.secretAccessKey,sessionToken:token.sessionToken,accountId:token.accountId,expiration:new Date(token.expiresAt)}}async refresh(token){
let diskToken=await this.loadToken().catch(()=>token),now=Date.now(),diskExpiry=new Date(diskToken.accessToken.expiresAt).getTime(),tokenExpiry=new Date(token.accessToken.
expiresAt).getTime(),freshToken=diskExpiry<=now&&tokenExpiry>now?token:diskToken;if(new Date(freshToken.accessToken.expiresAt).getTime()-Date.now()>_LoginCredentialsFetcher.
REFRESH_THRESHOLD)return this.toCredentials(freshToken.accessToken);let{SigninClient:SigninClient2,CreateOAuth2TokenCommand:CreateOAuth2TokenCommand2}=await Promise.resolve().then(()=>(init_signin(),signin_exports)),
{logger:logger2,userAgentAppId}=this.callerClientConfig??{},requestHandler=(requestHandler2=>requestHandler2?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.
requestHandler)?void 0:this.callerClientConfig?.requestHandler,signInRegion=typeof freshToken.signInRegion=="string"&&freshToken.signInRegion.length>0?freshToken.
signInRegion:void 0,region=signInRegion??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,client=new SigninClient2({credentials:{
accessKeyId:"",secretAccessKey:""},region,requestHandler,logger:logger2,userAgentAppId,...this.init?.clientConfig,...signInRegion&&{region:signInRegion}});this.
createDPoPInterceptor(client.middlewareStack);let commandInput={tokenInput:{clientId:freshToken.clientId,refreshToken:freshToken.refreshToken,grantType:"refresh\
_token"}};try{let response=await client.send(new CreateOAuth2TokenCommand2(commandInput)),{accessKeyId,secretAccessKey,sessionToken}=response.tokenOutput?.accessToken??
{},{refreshToken,expiresIn}=response.tokenOutput??{};if(!accessKeyId||!secretAccessKey||!sessionToken||!refreshToken)throw new CredentialsProviderError("Token r\
efresh response missing required fields",{logger:this.logger,tryNextLink:!1});let expiresInMs=(expiresIn??900)*1e3,expiration=new Date(Date.now()+expiresInMs),updatedToken={
...freshToken,accessToken:{...freshToken.accessToken,accessKeyId,secretAccessKey,sessionToken,expiresAt:expiration.toISOString()},refreshToken};return await this.
saveToken(updatedToken),this.toCredentials(updatedToken.accessToken)}catch(error){if(error.name==="AccessDeniedException"){let errorType=error.error,message;switch(errorType){case"\
TOKEN_EXPIRED":message="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":message="Unable to refresh credentials because of\
 a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":message="Unable to refresh credentials due to in\
sufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:message=`Failed to refresh token: ${String(error)}. Ple\
ase re-authenticate using \`aws login\``}throw new CredentialsProviderError(message,{logger:this.logger,tryNextLink:!1})}if(new Date(freshToken.accessToken.expiresAt).
getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`),this.toCredentials(freshToken.accessToken);
throw new CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){
let tokenFilePath=this.getTokenFilePath();try{let tokenData=await import_node_fs3.promises.readFile(tokenFilePath,"utf8"),token=JSON.parse(tokenData),missingFields=[
"accessToken","clientId","refreshToken","dpopKey"].filter(k9=>!token[k9]);if(token.accessToken?.accountId||missingFields.push("accountId"),missingFields.length>
0)throw new CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`,{logger:this.logger,tryNextLink:!1});return token}catch(error){
throw new CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(token){let tokenFilePath=this.
getTokenFilePath(),directory=(0,import_node_path6.dirname)(tokenFilePath);try{await import_node_fs3.promises.mkdir(directory,{recursive:!0})}catch{}await import_node_fs3.promises.
writeFile(tokenFilePath,JSON.stringify(token,null,2),"utf8")}getTokenFilePath(){let directory=process.env.AWS_LOGIN_CACHE_DIRECTORY??(0,import_node_path6.join)(
(0,import_node_os3.homedir)(),".aws","login","cache"),loginSessionBytes=Buffer.from(this.loginSession,"utf8"),loginSessionSha256=(0,import_node_crypto4.createHash)(
"sha256").update(loginSessionBytes).digest("hex");return(0,import_node_path6.join)(directory,`${loginSessionSha256}.json`)}derToRawSignature(derSignature){let offset=2;
if(derSignature[offset]!==2)throw new Error("Invalid DER signature");offset++;let rLength=derSignature[offset++],r9=derSignature.subarray(offset,offset+rLength);
if(offset+=rLength,derSignature[offset]!==2)throw new Error("Invalid DER signature");offset++;let sLength=derSignature[offset++],s2=derSignature.subarray(offset,
offset+sLength);r9=r9[0]===0?r9.subarray(1):r9,s2=s2[0]===0?s2.subarray(1):s2;let rPadded=Buffer.concat([Buffer.alloc(32-r9.length),r9]),sPadded=Buffer.concat([
Buffer.alloc(32-s2.length),s2]);return Buffer.concat([rPadded,sPadded])}createDPoPInterceptor(middlewareStack){middlewareStack.add(next=>async args=>{if(HttpRequest.
isInstance(args.request)){let request=args.request,actualEndpoint=`${request.protocol}//${request.hostname}${request.port?`:${request.port}`:""}${request.path}`,
dpop=await this.generateDpop(request.method,actualEndpoint);request.headers={...request.headers,DPoP:dpop}}return next(args)},{step:"finalizeRequest",name:"dpop\
Interceptor",override:!0})}async generateDpop(method="POST",endpoint){let token=await this.loadToken();try{let privateKey=(0,import_node_crypto4.createPrivateKey)(
{key:token.dpopKey,format:"pem",type:"sec1"}),publicDer=(0,import_node_crypto4.createPublicKey)(privateKey).export({format:"der",type:"spki"}),pointStart=-1;for(let i9=0;i9<
publicDer.length;i9++)if(publicDer[i9]===4){pointStart=i9;break}let x=publicDer.slice(pointStart+1,pointStart+33),y=publicDer.slice(pointStart+33,pointStart+65),
header={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:x.toString("base64url"),y:y.toString("base64url")}},payload={jti:crypto.randomUUID(),htm:method,htu:endpoint,
iat:Math.floor(Date.now()/1e3)},headerB64=Buffer.from(JSON.stringify(header)).toString("base64url"),payloadB64=Buffer.from(JSON.stringify(payload)).toString("ba\
se64url"),message=`${headerB64}.${payloadB64}`,asn1Signature=(0,import_node_crypto4.sign)("sha256",Buffer.from(message),privateKey),signatureB64=this.derToRawSignature(
asn1Signature).toString("base64url");return`${message}.${signatureB64}`}catch(error){throw new CredentialsProviderError(`Failed to generate Dpop proof: ${error instanceof
Error?error.message:String(error)}`,{logger:this.logger,tryNextLink:!1})}}}}});var fromLoginCredentials,init_fromLoginCredentials=__esm({"../../node_modules/@aws-sdk/credential-provider-login/dist-es/fromLoginCredentials.js"(){init_client3();
init_config2();init_LoginCredentialsFetcher();fromLoginCredentials=init=>async({callerClientConfig}={})=>{init?.logger?.debug?.("@aws-sdk/credential-providers -\
 fromLoginCredentials");let profiles=await parseKnownFiles(init||{}),profileName=getProfileName({profile:init?.profile??callerClientConfig?.profile}),profile=profiles[profileName];
if(!profile?.login_session)throw new CredentialsProviderError(`Profile ${profileName} does not contain login_session.`,{tryNextLink:!0,logger:init?.logger});let credentials=await new LoginCredentialsFetcher(
profile,init,callerClientConfig).loadCredentials();return setCredentialFeature(credentials,"CREDENTIALS_LOGIN","AD")}}});var dist_es_exports5={};__export(dist_es_exports5,{fromLoginCredentials:()=>fromLoginCredentials});var init_dist_es12=__esm({"../../node_modules/@aws-sdk/creden\
tial-provider-login/dist-es/index.js"(){init_fromLoginCredentials()}});var isLoginProfile,resolveLoginCredentials,init_resolveLoginCredentials=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveLoginCredenti\
als.js"(){init_client3();isLoginProfile=data=>!!(data&&data.login_session),resolveLoginCredentials=async(profileName,options,callerClientConfig)=>{let{fromLoginCredentials:fromLoginCredentials2}=await Promise.resolve().then(()=>(init_dist_es12(),dist_es_exports5)),
credentials=await fromLoginCredentials2({...options,profile:profileName})({callerClientConfig});return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_LOG\
IN","AC")}}});var getValidatedProcessCredentials,init_getValidatedProcessCredentials=__esm({"../../node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProce\
ssCredentials.js"(){init_client3();getValidatedProcessCredentials=(profileName,data,profiles)=>{if(data.Version!==1)throw Error(`Profile ${profileName} credenti\
al_process did not return Version 1.`);if(data.AccessKeyId===void 0||data.SecretAccessKey===void 0)throw Error(`Profile ${profileName} credential_process return\
ed invalid credentials.`);if(data.Expiration){let currentTime=new Date;if(new Date(data.Expiration)<currentTime)throw Error(`Profile ${profileName} credential_p\
rocess returned expired credentials.`)}let accountId=data.AccountId;!accountId&&profiles?.[profileName]?.aws_account_id&&(accountId=profiles[profileName].aws_account_id);
let credentials={accessKeyId:data.AccessKeyId,secretAccessKey:data.SecretAccessKey,...data.SessionToken&&{sessionToken:data.SessionToken},...data.Expiration&&{expiration:new Date(
data.Expiration)},...data.CredentialScope&&{credentialScope:data.CredentialScope},...accountId&&{accountId}};return setCredentialFeature(credentials,"CREDENTIAL\
S_PROCESS","w"),credentials}}});var import_node_child_process,import_node_util,resolveProcessCredentials,init_resolveProcessCredentials=__esm({"../../node_modules/@aws-sdk/credential-provider-\
process/dist-es/resolveProcessCredentials.js"(){init_config2();import_node_child_process=__require("node:child_process"),import_node_util=__require("node:util");
init_getValidatedProcessCredentials();resolveProcessCredentials=async(profileName,profiles,logger2)=>{let profile=profiles[profileName];if(profiles[profileName]){
let credentialProcess=profile.credential_process;if(credentialProcess!==void 0){let execPromise=(0,import_node_util.promisify)(externalDataInterceptor?.getTokenRecord?.().
exec??import_node_child_process.exec);try{let{stdout}=await execPromise(credentialProcess),data;try{data=JSON.parse(stdout.trim())}catch{throw Error(`Profile ${profileName}\
 credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(profileName,data,profiles)}catch(error){throw new CredentialsProviderError(error.
message,{logger:logger2})}}else throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`,{logger:logger2})}else throw new CredentialsProviderError(
`Profile ${profileName} could not be found in shared credentials file.`,{logger:logger2})}}});var fromProcess,init_fromProcess=__esm({"../../node_modules/@aws-sdk/credential-provider-process/dist-es/fromProcess.js"(){init_config2();init_resolveProcessCredentials();
fromProcess=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let profiles=await parseKnownFiles(
init);return resolveProcessCredentials(getProfileName({profile:init.profile??callerClientConfig?.profile}),profiles,init.logger)}}});var dist_es_exports6={};__export(dist_es_exports6,{fromProcess:()=>fromProcess});var init_dist_es13=__esm({"../../node_modules/@aws-sdk/credential-provider-proc\
ess/dist-es/index.js"(){init_fromProcess()}});var isProcessProfile,resolveProcessCredentials2,init_resolveProcessCredentials2=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProce\
ssCredentials.js"(){init_client3();isProcessProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.credential_process=="string",resolveProcessCredentials2=async(options,profile)=>{
let{fromProcess:fromProcess2}=await Promise.resolve().then(()=>(init_dist_es13(),dist_es_exports6)),credentials=await fromProcess2({...options,profile})();return setCredentialFeature(
credentials,"CREDENTIALS_PROFILE_PROCESS","v")}}});var resolveSsoCredentials,isSsoProfile2,init_resolveSsoCredentials=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveSsoCredentials.js"(){
init_client3();resolveSsoCredentials=async(profile,profileData,options={},callerClientConfig)=>{let{fromSSO:fromSSO2}=await Promise.resolve().then(()=>(init_dist_es10(),dist_es_exports4));
return fromSSO2({profile,logger:options.logger,parentClientConfig:options.parentClientConfig,clientConfig:options.clientConfig})({callerClientConfig}).then(creds=>profileData.
sso_session?setCredentialFeature(creds,"CREDENTIALS_PROFILE_SSO","r"):setCredentialFeature(creds,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},isSsoProfile2=arg=>arg&&
(typeof arg.sso_start_url=="string"||typeof arg.sso_account_id=="string"||typeof arg.sso_session=="string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name==
"string")}});var isStaticCredsProfile,resolveStaticCredentials,init_resolveStaticCredentials=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveStati\
cCredentials.js"(){init_client3();isStaticCredsProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.aws_access_key_id=="string"&&typeof arg.aws_secret_access_key==
"string"&&["undefined","string"].indexOf(typeof arg.aws_session_token)>-1&&["undefined","string"].indexOf(typeof arg.aws_account_id)>-1,resolveStaticCredentials=
async(profile,options)=>{options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");let credentials={accessKeyId:profile.aws_access_key_id,
secretAccessKey:profile.aws_secret_access_key,sessionToken:profile.aws_session_token,...profile.aws_credential_scope&&{credentialScope:profile.aws_credential_scope},
...profile.aws_account_id&&{accountId:profile.aws_account_id}};return setCredentialFeature(credentials,"CREDENTIALS_PROFILE","n")}}});var fromWebToken,init_fromWebToken=__esm({"../../node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js"(){fromWebToken=init=>async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn,roleSessionName,webIdentityToken,providerId,policyArns,policy,durationSeconds}=init,
{roleAssumerWithWebIdentity}=init;if(!roleAssumerWithWebIdentity){let{getDefaultRoleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity3}=await Promise.resolve().then(()=>(init_sts(),sts_exports));
roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity3({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.
callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk\
-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})}}});var import_node_fs4,ENV_TOKEN_FILE,ENV_ROLE_ARN,ENV_ROLE_SESSION_NAME,fromTokenFile,init_fromTokenFile=__esm({"../../node_modules/@aws-sdk/credential-provider-w\
eb-identity/dist-es/fromTokenFile.js"(){init_client3();init_config2();import_node_fs4=__require("node:fs");init_fromWebToken();ENV_TOKEN_FILE="AWS_WEB_IDENTITY_\
TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(init={})=>async awsIdentityProperties=>{init.logger?.debug(
"@aws-sdk/credential-provider-web-identity - fromTokenFile");let webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],roleArn=init?.roleArn??
process.env[ENV_ROLE_ARN],roleSessionName=init?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!webIdentityTokenFile||!roleArn)throw new CredentialsProviderError(
"Web identity configuration not specified",{logger:init.logger});let credentials=await fromWebToken({...init,webIdentityToken:externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile]??
(0,import_node_fs4.readFileSync)(webIdentityTokenFile,{encoding:"ascii"}),roleArn,roleSessionName})(awsIdentityProperties);return webIdentityTokenFile===process.
env[ENV_TOKEN_FILE]&&setCredentialFeature(credentials,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),credentials}}});var dist_es_exports7={};__export(dist_es_exports7,{fromTokenFile:()=>fromTokenFile,fromWebToken:()=>fromWebToken});var init_dist_es14=__esm({"../../node_modules\
/@aws-sdk/credential-provider-web-identity/dist-es/index.js"(){init_fromTokenFile();init_fromWebToken()}});var isWebIdentityProfile,resolveWebIdentityCredentials,init_resolveWebIdentityCredentials=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/re\
solveWebIdentityCredentials.js"(){init_client3();isWebIdentityProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.web_identity_token_file=="string"&&typeof arg.
role_arn=="string"&&["undefined","string"].indexOf(typeof arg.role_session_name)>-1,resolveWebIdentityCredentials=async(profile,options,callerClientConfig)=>{let{
fromTokenFile:fromTokenFile2}=await Promise.resolve().then(()=>(init_dist_es14(),dist_es_exports7)),credentials=await fromTokenFile2({webIdentityTokenFile:profile.
web_identity_token_file,roleArn:profile.role_arn,roleSessionName:profile.role_session_name,roleAssumerWithWebIdentity:options.roleAssumerWithWebIdentity,logger:options.
logger,parentClientConfig:options.parentClientConfig})({callerClientConfig});return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}}});var resolveProfileData,init_resolveProfileData=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProfileData.js"(){init_config2();init_resolveAssumeRoleCredentials();
init_resolveLoginCredentials();init_resolveProcessCredentials2();init_resolveSsoCredentials();init_resolveStaticCredentials();init_resolveWebIdentityCredentials();
resolveProfileData=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},isAssumeRoleRecursiveCall=!1)=>{let data=profiles[profileName];if(Object.
keys(visitedProfiles).length>0&&isStaticCredsProfile(data))return resolveStaticCredentials(data,options);if(isAssumeRoleRecursiveCall||isAssumeRoleProfile(data,
{profile:profileName,logger:options.logger}))return resolveAssumeRoleCredentials(profileName,profiles,options,callerClientConfig,visitedProfiles,resolveProfileData);
if(isStaticCredsProfile(data))return resolveStaticCredentials(data,options);if(isWebIdentityProfile(data))return resolveWebIdentityCredentials(data,options,callerClientConfig);
if(isProcessProfile(data))return resolveProcessCredentials2(options,profileName);if(isSsoProfile2(data))return await resolveSsoCredentials(profileName,data,options,
callerClientConfig);if(isLoginProfile(data))return resolveLoginCredentials(profileName,options,callerClientConfig);throw new CredentialsProviderError(`Could not\
 resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`,{logger:options.logger})}}});var fromIni,init_fromIni=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/fromIni.js"(){init_config2();init_resolveProfileData();fromIni=(init={})=>async({
callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");let profiles=await parseKnownFiles(init);return resolveProfileData(getProfileName(
{profile:init.profile??callerClientConfig?.profile}),profiles,init,callerClientConfig)}}});var dist_es_exports8={};__export(dist_es_exports8,{fromIni:()=>fromIni});var init_dist_es15=__esm({"../../node_modules/@aws-sdk/credential-provider-ini/dist-es/\
index.js"(){init_fromIni()}});var core2=__toESM(require_core());var systemClock={now:()=>Date.now(),sleep:(ms,signal)=>new Promise(resolve=>{if(signal?.aborted){resolve();return}let listening=new AbortController,timer=setTimeout(
()=>{listening.abort(),resolve()},ms);signal?.addEventListener("abort",()=>{clearTimeout(timer),resolve()},{once:!0,signal:listening.signal})})};async function nap(clock,ms,signal){
try{await clock.sleep(ms,signal)}catch(error){if(!signal?.aborted)throw error}}function parseTaskDefinitionArn(arn){let name=arn.slice(arn.lastIndexOf("/")+1),colon=name.lastIndexOf(":"),revision=Number(name.slice(colon+1));return colon>0&&
Number.isInteger(revision)?{family:name.slice(0,colon),revision}:{family:name,revision:0}}function lastPart(arn){return arn.slice(arn.lastIndexOf("/")+1)}var THROTTLING=new Set(["ThrottlingException","Throttling","ThrottledException","RequestThrottled","RequestThrottledException","RequestLimitExceeded","TooManyRe\
questsException","LimitExceededException","SlowDown"]),SERVER=new Set(["ServerException","InternalFailure","InternalServerError","InternalServiceError","Interna\
lServiceFault","ServiceUnavailable","ServiceUnavailableException","TimeoutError","RequestTimeout","RequestTimeoutException"]),CONNECTION=new Set(["ECONNRESET","\
ECONNREFUSED","ECONNABORTED","EPIPE","ETIMEDOUT","EAI_AGAIN","ENETUNREACH","UND_ERR_SOCKET"]);function field(error,name){return typeof error=="object"&&error!==
null?error[name]:void 0}function errorName(error){let name=field(error,"name");return typeof name=="string"?name:""}function describeError(error){let message=field(
error,"message"),name=errorName(error),text=typeof message=="string"?message:String(error);return name&&name!=="Error"?`${name}: ${text}`:text}function classifyFailure(error){
let name=errorName(error),status=field(field(error,"$metadata"),"httpStatusCode");if(THROTTLING.has(name)||status===429)return"throttled";if(SERVER.has(name)||typeof status==
"number"&&status>=500)return"server";let code=field(error,"code");if(typeof code=="string"&&CONNECTION.has(code))return"connection";let message=field(error,"mes\
sage");if(typeof message=="string"&&/socket hang up|other side closed|fetch failed|premature close/i.test(message))return"connection";let cause=field(error,"cau\
se");return cause===void 0||cause===error?"final":classifyFailure(cause)}var AbortedError=class extends Error{name="AbortedError"};function untilAborted(promise,signal){return signal?new Promise((resolve,reject)=>{let abort=()=>reject(
new AbortedError("Interrupted"));signal.aborted&&abort(),signal.addEventListener("abort",abort,{once:!0}),promise.then(resolve,reject).finally(()=>{signal.removeEventListener(
"abort",abort)})}):promise}function retrying(client,options){let{clock,random,signal}=options,{attempts=8,baseMs=200,capMs=5e3}=options,send=client.send.bind(client);
return{send:async(...args)=>{for(let attempt=1;;attempt++){if(signal?.aborted)throw new AbortedError("Interrupted");try{return await untilAborted(send(...args),
signal)}catch(error){let kind=classifyFailure(error);if(kind==="final"||attempt>=attempts)throw error;let start2=kind==="throttled"?2*baseMs:baseMs,bound=Math.min(
capMs,start2*2**(attempt-1));await nap(clock,bound*(.1+.9*random()),signal)}}}}}function withRetries(clients,options){return{ecs:retrying(clients.ecs,options),elb:retrying(
clients.elb,options),cloudwatch:retrying(clients.cloudwatch,options),...clients.ecr?{ecr:retrying(clients.ecr,options)}:{}}}function createReadCache(){return{revisions:new Map,taskDefinitions:new Map}}var LIMIT=2e3;function remember(map,key,value){if(map.size>=LIMIT){let oldest=map.keys().
next();oldest.done||map.delete(oldest.value)}map.set(key,value)}init_client3();init_dist_es2();init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemes2();init_client2();var defaultECSHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecs",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
var defaultECSHttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(authParameters))}
return options},resolveHttpAuthSchemeConfig=config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"ecs"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var package_default={name:"@aws-sdk/client-ecs",version:"3.1164.0",description:"AWS SDK for JavaScript Ecs Client for Node.js, Browser and React Native",homepage:"\
https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecs",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/s\
dk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-ecs"},files:["dist-*/**"],sideEffects:!1,main:"\
./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test\
:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/credential-provider-node":"^3.972.\
94","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"\
^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},
engines:{node:">=20.0.0"}};init_client3();init_httpAuthSchemes2();init_dist_es4();init_config2();init_config2();var ENV_IMDS_DISABLED2="AWS_EC2_METADATA_DISABLED",remoteProvider=async init=>{let{ENV_CMDS_FULL_URI:ENV_CMDS_FULL_URI2,ENV_CMDS_RELATIVE_URI:ENV_CMDS_RELATIVE_URI2,
fromContainerMetadata:fromContainerMetadata2,fromInstanceMetadata:fromInstanceMetadata2}=await Promise.resolve().then(()=>(init_dist_es5(),dist_es_exports2));if(process.
env[ENV_CMDS_RELATIVE_URI2]||process.env[ENV_CMDS_FULL_URI2]){init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMeta\
data");let{fromHttp:fromHttp2}=await Promise.resolve().then(()=>(init_dist_es7(),dist_es_exports3));return chain(fromHttp2(init),fromContainerMetadata2(init))}return process.
env[ENV_IMDS_DISABLED2]&&process.env[ENV_IMDS_DISABLED2]!=="false"?async()=>{throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled",
{logger:init.logger})}:(init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),fromInstanceMetadata2(init))};function memoizeChain(providers,treatAsExpired){let chain2=internalCreateChain(providers),activeLock,passiveLock,credentials,forceRefreshLock,provider=async options=>{
if(options?.forceRefresh)return forceRefreshLock||(forceRefreshLock=chain2(options).then(c9=>{credentials=c9}).finally(()=>{forceRefreshLock=void 0})),await forceRefreshLock,
credentials;if(credentials?.expiration&&credentials?.expiration?.getTime()<Date.now()&&(credentials=void 0),activeLock)await activeLock;else if(!credentials||treatAsExpired?.(
credentials))if(credentials)passiveLock||(passiveLock=chain2(options).then(c9=>{credentials=c9}).catch(()=>{}).finally(()=>{passiveLock=void 0}));else return activeLock=
chain2(options).then(c9=>{credentials=c9}).finally(()=>{activeLock=void 0}),provider(options);return credentials};return provider}var internalCreateChain=providers=>async awsIdentityProperties=>{
let lastProviderError;for(let provider of providers)try{return await provider(awsIdentityProperties)}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;
throw err}throw lastProviderError};var multipleCredentialSourceWarningEmitted=!1,defaultProvider=(init={})=>memoizeChain([async()=>{if(init.profile??process.env[ENV_PROFILE])throw process.env[ENV_KEY]&&
process.env[ENV_SECRET]&&(multipleCredentialSourceWarningEmitted||((init.logger?.warn&&init.logger?.constructor?.name!=="NoOpLogger"?init.logger.warn.bind(init.
logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.",{logger:init.logger,tryNextLink:!0});
return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),fromEnv2(init)()},async awsIdentityProperties=>{init.logger?.debug("@a\
ws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession)throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:init.
logger});let{fromSSO:fromSSO2}=await Promise.resolve().then(()=>(init_dist_es10(),dist_es_exports4));return fromSSO2(init)(awsIdentityProperties)},async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");let{fromIni:fromIni2}=await Promise.resolve().then(()=>(init_dist_es15(),dist_es_exports8));
return fromIni2(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
let{fromProcess:fromProcess2}=await Promise.resolve().then(()=>(init_dist_es13(),dist_es_exports6));return fromProcess2(init)(awsIdentityProperties)},async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");let{fromTokenFile:fromTokenFile2}=await Promise.resolve().then(()=>(init_dist_es14(),dist_es_exports7));
return fromTokenFile2(init)(awsIdentityProperties)},async()=>(init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await remoteProvider(
init))()),async()=>{throw new CredentialsProviderError("Could not load credentials from any providers",{tryNextLink:!1,logger:init.logger})}],credentialsTreatedAsExpired);var credentialsTreatedAsExpired=credentials=>credentials?.expiration!==void 0&&credentials.expiration.getTime()-Date.now()<3e5;init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_httpAuthSchemes2();init_protocols2();init_checksum3();init_client2();init_protocols();init_serde();init_client3();init_endpoints();init_endpoints();var k5="ref",a5=-1,b5=!0,c5="isSet",d5="PartitionResult",e5="booleanEquals",f5="getAttr",g5={[k5]:"Endpoint"},h5={[k5]:d5},i5={},j5=[{[k5]:"Reg\
ion"}],_data5={conditions:[[c5,[g5]],[c5,j5],["aws.partition",j5,d5],[e5,[{[k5]:"UseFIPS"},b5]],[e5,[{[k5]:"UseDualStack"},b5]],[e5,[{fn:f5,argv:[h5,"supportsDu\
alStack"]},b5]],[e5,[{fn:f5,argv:[h5,"supportsFIPS"]},b5]]],results:[[a5],[a5,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a5,"Invalid \
Configuration: Dualstack and custom endpoint are not supported"],[g5,i5],["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i5],[a5,"FIPS and Dua\
lStack are enabled, but this partition does not support one or both"],["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}",i5],[a5,"FIPS is enabled but this\
 partition does not support FIPS"],["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}",i5],[a5,"DualStack is enabled but this partition does not suppor\
t DualStack"],["https://ecs.{Region}.{PartitionResult#dnsSuffix}",i5],[a5,"Invalid Configuration: Missing Region"]]},root5=2,r5=1e8,nodes5=new Int32Array([-1,1,
-1,0,12,3,1,4,r5+11,2,5,r5+11,3,8,6,4,7,r5+10,5,r5+8,r5+9,4,10,9,6,r5+6,r5+7,5,11,r5+5,6,r5+4,r5+5,3,r5+1,13,4,r5+2,r5+3]),bdd5=BinaryDecisionDiagram.from(nodes5,
root5,_data5.conditions,_data5.results);var cache5=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver5=(endpointParams,context={})=>cache5.get(endpointParams,
()=>decideEndpoint(bdd5,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;init_schema();init_client2();var ECSServiceException=class _ECSServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_ECSServiceException.prototype)}};var AccessDeniedException3=class _AccessDeniedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#AccessDeniedException";name="AccessDeniedE\
xception";$fault="client";constructor(opts){super({name:"AccessDeniedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype)}},
ClientException=class _ClientException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClientException";name="ClientException";$fault="client";constructor(opts){
super({name:"ClientException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClientException.prototype)}},ClusterNotFoundException=class _ClusterNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterNotFoundException";name="ClusterNotFoundException";$fault="client";constructor(opts){super({name:"ClusterNotFoundException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_ClusterNotFoundException.prototype)}},InvalidParameterException=class _InvalidParameterException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(opts){super({name:"InvalidParameterException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.prototype)}},LimitExceededException=class _LimitExceededException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#LimitExceededException";name="LimitExceededException";$fault="client";constructor(opts){super({name:"LimitExceededException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_LimitExceededException.prototype)}},ServerException=class _ServerException extends ECSServiceException{static shapeId="com.amazonaws\
.ecs#ServerException";name="ServerException";$fault="server";constructor(opts){super({name:"ServerException",$fault:"server",...opts}),Object.setPrototypeOf(this,
_ServerException.prototype)}},UnsupportedFeatureException=class _UnsupportedFeatureException extends ECSServiceException{static shapeId="com.amazonaws.ecs#Unsup\
portedFeatureException";name="UnsupportedFeatureException";$fault="client";constructor(opts){super({name:"UnsupportedFeatureException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_UnsupportedFeatureException.prototype)}},UpdateInProgressException=class _UpdateInProgressException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#UpdateInProgressException";name="UpdateInProgressException";$fault="client";constructor(opts){super({name:"UpdateInProgressException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_UpdateInProgressException.prototype)}},NamespaceNotFoundException=class _NamespaceNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#NamespaceNotFoundException";name="NamespaceNotFoundException";$fault="client";constructor(opts){super({name:"NamespaceNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_NamespaceNotFoundException.prototype)}},ClusterContainsCapacityProviderException=class _ClusterContainsCapacityProviderException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterContainsCapacityProviderException";name="ClusterContainsCapacityProviderException";$fault="client";constructor(opts){super({name:"Clust\
erContainsCapacityProviderException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClusterContainsCapacityProviderException.prototype)}},ClusterContainsContainerInstancesException=class _ClusterContainsContainerInstancesException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterContainsContainerInstancesException";name="ClusterContainsContainerInstancesException";$fault="client";constructor(opts){super({name:"C\
lusterContainsContainerInstancesException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClusterContainsContainerInstancesException.prototype)}},ClusterContainsServicesException=class _ClusterContainsServicesException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterContainsServicesException";name="ClusterContainsServicesException";$fault="client";constructor(opts){super({name:"ClusterContainsServic\
esException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClusterContainsServicesException.prototype)}},ClusterContainsTasksException=class _ClusterContainsTasksException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterContainsTasksException";name="ClusterContainsTasksException";$fault="client";constructor(opts){super({name:"ClusterContainsTasksExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClusterContainsTasksException.prototype)}},TargetNotConnectedException=class _TargetNotConnectedException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#TargetNotConnectedException";name="TargetNotConnectedException";$fault="client";constructor(opts){super({name:"TargetNotConnectedException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TargetNotConnectedException.prototype)}},ResourceInUseException=class _ResourceInUseException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ResourceInUseException";name="ResourceInUseException";$fault="client";constructor(opts){super({name:"ResourceInUseException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ResourceInUseException.prototype)}},TargetNotFoundException=class _TargetNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#TargetNotFoundException";name="TargetNotFoundException";$fault="client";constructor(opts){super({name:"TargetNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TargetNotFoundException.prototype)}},ServiceNotFoundException=class _ServiceNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ServiceNotFoundException";name="ServiceNotFoundException";$fault="client";constructor(opts){super({name:"ServiceNotFoundException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_ServiceNotFoundException.prototype)}},AttributeLimitExceededException=class _AttributeLimitExceededException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#AttributeLimitExceededException";name="AttributeLimitExceededException";$fault="client";constructor(opts){super({name:"AttributeLimitExceededE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,_AttributeLimitExceededException.prototype)}},MissingVersionException=class _MissingVersionException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#MissingVersionException";name="MissingVersionException";$fault="client";constructor(opts){super({name:"MissingVersionException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_MissingVersionException.prototype)}},NoUpdateAvailableException=class _NoUpdateAvailableException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#NoUpdateAvailableException";name="NoUpdateAvailableException";$fault="client";constructor(opts){super({name:"NoUpdateAvailableException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_NoUpdateAvailableException.prototype)}},ServiceDeploymentNotFoundException=class _ServiceDeploymentNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ServiceDeploymentNotFoundException";name="ServiceDeploymentNotFoundException";$fault="client";constructor(opts){super({name:"ServiceDeployment\
NotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ServiceDeploymentNotFoundException.prototype)}},PlatformUnknownException=class _PlatformUnknownException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#PlatformUnknownException";name="PlatformUnknownException";$fault="client";constructor(opts){super({name:"PlatformUnknownException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_PlatformUnknownException.prototype)}},DaemonNotActiveException=class _DaemonNotActiveException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#DaemonNotActiveException";name="DaemonNotActiveException";$fault="client";constructor(opts){super({name:"DaemonNotActiveException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_DaemonNotActiveException.prototype)}},DaemonNotFoundException=class _DaemonNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#DaemonNotFoundException";name="DaemonNotFoundException";$fault="client";constructor(opts){super({name:"DaemonNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_DaemonNotFoundException.prototype)}},GatewayNotFoundException=class _GatewayNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#GatewayNotFoundException";name="GatewayNotFoundException";$fault="client";constructor(opts){super({name:"GatewayNotFoundException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_GatewayNotFoundException.prototype)}},ResourceNotFoundException2=class _ResourceNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(opts){super({name:"ResourceNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype)}},PlatformTaskDefinitionIncompatibilityException=class _PlatformTaskDefinitionIncompatibilityException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";name="PlatformTaskDefinitionIncompatibilityException";$fault="client";constructor(opts){super(
{name:"PlatformTaskDefinitionIncompatibilityException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PlatformTaskDefinitionIncompatibilityException.prototype)}},
ServiceNotActiveException=class _ServiceNotActiveException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServiceNotActiveException";name="Servic\
eNotActiveException";$fault="client";constructor(opts){super({name:"ServiceNotActiveException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ServiceNotActiveException.
prototype)}},ConflictException=class _ConflictException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ConflictException";name="ConflictException";$fault="\
client";resourceIds;constructor(opts){super({name:"ConflictException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ConflictException.prototype),this.resourceIds=
opts.resourceIds}},TaskSetNotFoundException=class _TaskSetNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#TaskSetNotFoundExcepti\
on";name="TaskSetNotFoundException";$fault="client";constructor(opts){super({name:"TaskSetNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_TaskSetNotFoundException.prototype)}},BlockedException=class _BlockedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#BlockedException";name="\
BlockedException";$fault="client";constructor(opts){super({name:"BlockedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_BlockedException.prototype)}};var _AC="AdvancedConfiguration",_ACR="AcceleratorCountRequest";var _ADE3="AccessDeniedException";var _AIT="AllowedInstanceType",_AITS="AllowedInstanceTypeSet",_ALEE="AttributeLimitExceededException",_AM="AcceleratorManufacturer",_AMS="AcceleratorManufacture\
rSet",_AN="AcceleratorName",_ANS="AcceleratorNameSet";var _AT3="AcceleratorType",_ATMMBR="AcceleratorTotalMemoryMiBRequest",_ATS="AcceleratorTypeSet",_AVC="AwsVpcConfiguration",_At="Attribute";var _BE="BlockedException",_BEBMR="BaselineEbsBandwidthMbpsRequest";var _CA2="CreatedAt",_CC="CanaryConfiguration",_CCCIE="ClusterContainsContainerInstancesException",_CCCPE="ClusterContainsCapacityProviderException";var _CCSE="ClusterContainsServicesException",_CCTE="ClusterContainsTasksException";var _CD="ContainerDefinition";var _CDo="ContainerDependency",_CDon="ContainerDefinitions",_CDont="ContainerDependencies";var _CE="ClientException";var _CEo="ConflictException";var _CI="ContainerImage";var _CIon="ContainerImages";var _CM="CpuManufacturer";var _CMS="CpuManufacturerSet",_CNFE="ClusterNotFoundException";var _CPS="CapacityProviderStrategy",_CPSI="CapacityProviderStrategyItem";var _CRP="ContainerRestartPolicy";var _D="Deployment",_DA="DeploymentAlarms";var _DC="DeploymentConfiguration";var _DCBe="DeploymentCircuitBreaker";var _DCe="DeploymentController";var _DES="DeploymentEphemeralStorage",_DESC="DeploymentEarlySuccessCriteria";var _DL="DevicesList",_DLH="DeploymentLifecycleHook",_DLHD="DeploymentLifecycleHookDetail",_DLHDL="DeploymentLifecycleHookDetailList",_DLHL="DeploymentLifecycle\
HookList",_DLHTC="DeploymentLifecycleHookTimeoutConfiguration";var _DNAE="DaemonNotActiveException",_DNFE="DaemonNotFoundException";var _DSD="DescribeServiceDeployments",_DSDR="DescribeServiceDeploymentsRequest",_DSDRe="DescribeServiceDeploymentsResponse";var _DSRR="DescribeServiceRevisionsRequest",_DSRRe="DescribeServiceRevisionsResponse";var _DSRes="DescribeServicesRequest",_DSResc="DescribeServicesResponse",_DSRescr="DescribeServiceRevisions";var _DSes="DescribeServices";var _DTDRes="DescribeTaskDefinitionRequest",_DTDResc="DescribeTaskDefinitionResponse";var _DTDes="DescribeTaskDefinition";var _DVC="DockerVolumeConfiguration";var _De="Device",_Dep="Deployments",_EBSTS="EBSTagSpecification",_EBSTSa="EBSTagSpecifications";var _ECSMR="ECSManagedResources",_EF="EnvironmentFile",_EFSAC="EFSAuthorizationConfig",_EFSVC="EFSVolumeConfiguration",_EFn="EnvironmentFiles";var _EIT="ExcludedInstanceType",_EITS="ExcludedInstanceTypeSet",_ES="EphemeralStorage",_EV="EnvironmentVariables",_F="Failure",_FC="FirelensConfiguration",_FSWFSAC="\
FSxWindowsFileServerAuthorizationConfig",_FSWFSVC="FSxWindowsFileServerVolumeConfiguration",_Fa="Failures";var _GC="GatewayConnection",_GCAR="GatewayConnectionAlbResources",_GCARL="GatewayConnectionAlbResourcesList";var _GCF="GatewayConnectorFilters",_GCHC="GatewayConnectorHealthCheck",_GCHCM="GatewayConnectorHealthCheckMatcher",_GCL="GatewayConnectionList",_GCLa="GatewayCo\
nnectorList",_GCR="GatewayConnectionResources",_GCa="GatewayConnector";var _GNFE="GatewayNotFoundException";var _HC="HealthCheck",_HE="HostEntry",_HEL="HostEntryList";var _HVP="HostVolumeProperties",_IA="InferenceAccelerator";var _IAn="InferenceAccelerators",_IG="InstanceGeneration",_IGS="InstanceGenerationSet";var _IPE="InvalidParameterException";var _IRR="InstanceRequirementsRequest",_KC="KernelCapabilities",_KVP="KeyValuePair";var _LB="LoadBalancer",_LBo="LoadBalancers",_LC="LinearConfiguration";var _LCo="LogConfiguration";var _LEE="LimitExceededException";var _LP="LinuxParameters";var _LSD="ListServiceDeployments",_LSDR="ListServiceDeploymentsRequest",_LSDRi="ListServiceDeploymentsResponse";var _LST="LocalStorageType",_LSTS="LocalStorageTypeSet";var _MAASP="ManagedApplicationAutoScalingPolicy",_MAASPa="ManagedApplicationAutoScalingPolicies",_MAS="ManagedAutoScaling";var _MC="ManagedCertificate",_MCL="MetricConfigurationList",_MCe="MetricConfiguration",_MCo="MonitoringConfiguration",_MGBPVCR="MemoryGiBPerVCpuRequest";var _MIP="ManagedIngressPath";var _MIPan="ManagedIngressPaths";var _ML="ManagedListener",_MLB="ManagedLoadBalancer",_MLG="ManagedLogGroup",_MLGa="ManagedLogGroups",_MLR="ManagedListenerRule",_MMA="ManagedMetricAlarm",_MMAa="\
ManagedMetricAlarms",_MMBR="MemoryMiBRequest",_MP="MountPoint",_MPL="MountPointList";var _MSG="ManagedSecurityGroup",_MSGa="ManagedSecurityGroups",_MST="ManagedScalableTarget",_MTG="ManagedTargetGroup",_MTGa="ManagedTargetGroups",_MVE="MissingVe\
rsionException";var _NBGR="NetworkBandwidthGbpsRequest";var _NC="NetworkConfiguration";var _NICR="NetworkInterfaceCountRequest";var _NMA="NvidiaMpsAllocation",_NNFE="NamespaceNotFoundException",_NUAE="NoUpdateAvailableException";var _PC2="PlacementConstraint";var _PCP="ProxyConfigurationProperties",_PCl="PlacementConstraints",_PCr2="ProxyConfiguration";var _PM="PortMapping",_PML="PortMappingList",_PS="PlacementStrategy",_PSl="PlacementStrategies";var _PTDIE="PlatformTaskDefinitionIncompatibilityException";var _PUE="PlatformUnknownException";var _RA2="RequiresAttributes",_RC2="RepositoryCredentials";var _RCe="ResolvedConfiguration";var _RIUE="ResourceInUseException",_RNFE2="ResourceNotFoundException",_RP="RuntimePlatform",_RPO="RuntimePlatformOverride",_RR="ResourceRequirement",_RRe="Resou\
rceRequirements";var _Ro="Rollback",_S="Scale";var _SC="SystemControl",_SCALC="ServiceConnectAccessLogConfiguration",_SCC="ServiceConnectConfiguration",_SCCA="ServiceConnectClientAlias",_SCCAL="ServiceConnec\
tClientAliasList",_SCCC="ServiceConnectContainerConfigurations",_SCCCe="ServiceConnectContainerConfiguration",_SCRS="ServiceCurrentRevisionSummary",_SCRSL="Serv\
iceCurrentRevisionSummaryList",_SCS="ServiceConnectService";var _SCSL="ServiceConnectServiceList",_SCSR="ServiceConnectServiceResource",_SCSRL="ServiceConnectServiceResourceList",_SCTC="ServiceConnectTlsConfiguration",_SCTCA="\
ServiceConnectTlsCertificateAuthority",_SCTTHMR="ServiceConnectTestTrafficHeaderMatchRules",_SCTTHR="ServiceConnectTestTrafficHeaderRules",_SCTTR="ServiceConnec\
tTestTrafficRules",_SCy="SystemControls",_SD="ServiceDeployment",_SDA="ServiceDeploymentAlarms",_SDB="ServiceDeploymentBrief",_SDBe="ServiceDeploymentsBrief",_SDCB="\
ServiceDeploymentCircuitBreaker",_SDNFE="ServiceDeploymentNotFoundException",_SDe="ServiceDeployments",_SE="ServerException",_SEe="ServiceEvent",_SEer="ServiceE\
vents",_SFVC="S3FilesVolumeConfiguration",_SL="SecretList",_SMEBSVC="ServiceManagedEBSVolumeConfiguration",_SNAE="ServiceNotActiveException",_SNFE="ServiceNotFo\
undException",_SR="ServiceRegistry",_SRLB="ServiceRevisionLoadBalancer",_SRLBe="ServiceRevisionLoadBalancers",_SRO="ServiceRevisionOverrides",_SRS="ServiceRevis\
ionSummary",_SRSL="ServiceRevisionsSummaryList",_SRVLC="ServiceRevisionVpcLatticeConfiguration",_SRVLCe="ServiceRevisionVpcLatticeConfigurations",_SRe="ServiceR\
evision",_SRer="ServiceRegistries",_SRerv="ServiceRevisions";var _SSh="SharingStrategy";var _SVC="ServiceVolumeConfiguration",_SVCe="ServiceVolumeConfigurations",_Se="Secret",_Ser="Service",_Serv="Services";var _T2="Tag",_TC2="ThresholdConfiguration",_TCi="TimeoutConfiguration",_TD="TaskDefinition";var _TDPC="TaskDefinitionPlacementConstraint",_TDPCa="TaskDefinitionPlacementConstraints";var _TL="TmpfsList",_TLSGBR="TotalLocalStorageGBRequest";var _TNCE="TargetNotConnectedException",_TNFE="TargetNotFoundException";var _TS="TaskSet",_TSNFE="TaskSetNotFoundException",_TSa="TaskSets";var _Tag="Tags";var _Tm="Tmpfs",_U="Ulimit";var _UFE="UnsupportedFeatureException";var _UIPE="UpdateInProgressException",_UL="UlimitList";var _V2="Volume",_VCCRR="VCpuCountRangeRequest",_VF="VolumeFrom",_VFL="VolumeFromList";var _VL="VolumeList",_VLAC="VpcLatticeAdvancedConfiguration",_VLC="VpcLatticeConfiguration",_VLCp="VpcLatticeConfigurations";var _aASP="applicationAutoScalingPolicies";var _aCA="acmCertificateArn";var _aCcc="acceleratorCount",_aCd="advancedConfiguration",_aCu="authorizationConfig",_aCw="awsvpcConfiguration";var _aIT="allowedInstanceTypes";var _aLCc="accessLogConfiguration",_aM="acceleratorManufacturers",_aN="alarmNames",_aNc="acceleratorNames";var _aP="appProtocol",_aPA="accessPointArn",_aPAA="awsPcaAuthorityArn",_aPI="assignPublicIp",_aPIc="accessPointId";var _aSu="autoScaling",_aT4="accessType",_aTGA="alternateTargetGroupArn",_aTMMB="acceleratorTotalMemoryMiB",_aTc="accessTypes",_aTcc="acceleratorTypes";var _aZR="availabilityZoneRebalancing",_ac="action";var _ad="add",_af="after",_al="alarms",_ar="arn";var _au="autoprovision",_b="base",_bEBM="baselineEbsBandwidthMbps";var _bM="bareMetal",_bP="burstablePerformance",_bTIM="bakeTimeInMinutes",_be="before";var _c5="client",_cA="clusterArn";var _cAL="configuredAtLaunch";var _cAli="clientAliases";var _cAp="cpuArchitecture",_cAr="createdAt";var _cBTIM="canaryBakeTimeInMinutes",_cBr="createdBy",_cC="canaryConfiguration";var _cCon="containerConfigurations",_cD="containerDefinitions",_cDC="computedDesiredCount";var _cI3="containerImages";var _cM="cpuManufacturers";var _cNo="containerName";var _cP="canaryPercent";var _cPR="containerPortRange",_cPS="capacityProviderStrategy",_cPa="capacityProvider";var _cPo="containerPath",_cPon="containerPort",_cPr="credentialsParameter";var _cS2="credentialSpecs",_cSD="currentServiceDeployment",_cSR="currentServiceRevisions";var _ca="capabilities",_ce="certificate",_cl="cluster";var _com="command",_comp="compatibilities",_con="condition";var _cp="cpu";var _dAer="deregisteredAt",_dAi="discoveryArn",_dC2="deploymentConfiguration",_dCB="deploymentCircuitBreaker";var _dCe="desiredCount",_dCep="deploymentController";var _dL="dockerLabels",_dN="disableNetworking";var _dNe="deviceName",_dNi="discoveryName",_dNn="dnsName",_dNo="domainName",_dO="dependsOn";var _dOr="driverOpts";var _dRAe="deleteRequestedAt",_dS="dnsServers",_dSD="dnsSearchDomains";var _dSO="dockerSecurityOptions";var _dT="deviceType";var _dVC="dockerVolumeConfiguration";var _de="devices",_dep="deployments";var _det="detail",_do="domain",_dr="driver",_dro="drop",_e5="error",_eA="expiresAt";var _eEC="enableExecuteCommand",_eECSMT="enableECSManagedTags",_eF="environmentFiles",_eFI="enableFaultInjection",_eH="extraHosts",_eI3="externalId";var _eIT="excludedInstanceTypes",_eMR="ecsManagedResources",_eP="entryPoint",_eRA="executionRoleArn";var _eSC="earlySuccessCriteria",_eSp="ephemeralStorage",_eVC="efsVolumeConfiguration",_en="environment",_ena="enabled",_enab="enable",_enc="encrypted",_end="end\
point";var _es="essential",_ev="events",_ex2="expression",_exa="exact",_f="family",_fA="finishedAt",_fC="firelensConfiguration",_fCa="failureCount";var _fES="fargateEphemeralStorage";var _fSA="fileSystemArn",_fSI="fileSystemId",_fT="failedTasks",_fTi="filesystemType",_fWFSVC="fsxWindowsFileServerVolumeConfiguration",_fa="failures";var _fi="filters",_fie="field";var _for="format";var _gA="gatewayArn",_gC="gatewayConnectors";var _gCa="gatewayConnections",_gCr="grpcCode";var _gDE="guardDutyEnabled";var _gRA="gatewayRouteArn";var _h4="hostname",_hC="healthCheck",_hCGPS="healthCheckGracePeriodSeconds",_hCIS="healthCheckIntervalSeconds",_hCP="healthCheckPath",_hCPe="healthCheckProtocol",
_hCPea="healthCheckPort",_hCTS="healthCheckTimeoutSeconds",_hCt="httpCode",_hD="hookDetails";var _hE5="httpError",_hI="hookId",_hL="hardLimit",_hP="healthyPercent";var _hPo="hostPath",_hPos="hostPort";var _hSA="hostSharedAlb",_hTA="hookTargetArn",_hTC="healthyThresholdCount",_he="header",_ho="host",_i="id",_iA="ipAddress";var _iAn="inferenceAccelerators";var _iCA="issuerCertificateAuthority",_iD="imageDigest",_iEC="ignoredExitCodes",_iG="instanceGenerations";var _iM="ipcMode";var _iP="ingressPaths",_iPE="initProcessEnabled",_iPO="ingressPortOverride",_iQP="includeQueryParameters";var _iTS="idleTimeoutSeconds";var _ia="iam",_im="image",_in="interactive",_inc="include",_int="interval",_io="iops",_it="item",_k="key",_kK="kmsKey",_kKI="kmsKeyId",_l="links",_lA="listenerA\
rn",_lB="loadBalancers",_lBA="loadBalancerArn",_lBN="loadBalancerName",_lBSG="loadBalancerSecurityGroups",_lBSGA="loadBalancerSecurityGroupArns",_lBo="loadBalan\
cer",_lC="logConfiguration",_lCi="linearConfiguration",_lD="logDriver";var _lG="logGroups",_lGN="logGroupName";var _lH="lifecycleHooks",_lHD="lifecycleHookDetails",_lL="logLevel",_lP="linuxParameters",_lRA="listenerRuleArn";var _lST="localStorageTypes",_lSi="lifecycleStages",_lSif="lifecycleStage",_lSo="localStorage",_lT="launchType";var _la="labels",_li="listener";var _m4="message";var _mAe="metricAlarms",_mC="minCapacity",_mCP="maxComputePercent",_mCa="maxCapacity",_mCe="metricConfigurations";var _mEBSV="managedEBSVolume",_mGBPVC="memoryGiBPerVCpu",_mHP="minimumHealthyPercent";var _mMB="memoryMiB",_mN="metricNames",_mO="mountOptions",_mP="mountPoints",_mPa="maximumPercent",_mR="memoryReservation",_mRa="maxResults";var _mSPAPOOODP="maxSpotPriceAsPercentageOfOptimalOnDemandPrice";var _mSa="maxSwap";var _ma="max",_mat="matcher",_me="memory",_met="metric",_mi="min",_mo="monitoring",_n="name";var _nBG="networkBandwidthGbps",_nC="networkConfiguration";var _nIC="networkInterfaceCount",_nM="networkMode",_nMv="nvidiaMps",_nT="nextToken",_na="namespace";var _o="options",_oDMPPOLP="onDemandMaxPricePercentageOverLowestPrice";var _oSF="operatingSystemFamily";var _ov="overrides",_p="privileged";var _pCe="pendingCount",_pCl="placementConstraints",_pCr="proxyConfiguration";var _pF="platformFamily";var _pLR="productionListenerRule",_pM="portMappings",_pMi="pidMode",_pN="portName",_pRTS="perRequestTimeoutSeconds",_pS="placementStrategy";var _pT="pseudoTerminal";var _pTCe="pendingTaskCount";var _pTo="policyType",_pTr="propagateTags";var _pV="platformVersion",_pe="permissions",_po="port",_pr="protocol";var _pro="properties",_r3="reason",_rA="roleArn",_rAP="restartAttemptPeriod",_rAe="registeredAt",_rAeg="registryArn",_rAeq="requiresAttributes";var _rB="registeredBy",_rC2="repositoryCredentials";var _rCe="requiresCompatibilities",_rCes="resolvedConfiguration",_rCu="runningCount",_rD="rootDirectory";var _rHS="requireHibernateSupport",_rI="resourceIds";var _rMT="resourceManagementType",_rO="readOnly",_rOHT="resetOnHealthyTask";var _rPTW="requestedProductionTrafficWeight",_rPe="restartPolicy",_rPu="runtimePlatform",_rR="resourceRequirements",_rRF="readonlyRootFilesystem";var _rS="rolloutState",_rSR="rolloutStateReason",_rSe="resolutionSeconds",_rT3="resourceType";var _rTCe="requestedTaskCount",_rTCu="runningTaskCount";var _rTTW="requestedTestTrafficWeight",_re="revision",_res="resources",_ret="retries";var _rol="rollback",_ru="rule",_s5="smithy.ts.sdk.synthetic.com.amazonaws.ecs",_sA="startedAt",_sAe="serviceArn";var _sAt="stoppedAt";var _sB="startedBy";var _sBTIM="stepBakeTimeInMinutes",_sC="systemControls",_sCC="serviceConnectConfiguration";var _sCR="serviceConnectResources",_sCo="sourceContainer";var _sD="serviceDeployments",_sDA="serviceDeploymentArn",_sDAe="serviceDeploymentArns";var _sG="securityGroups",_sGI="securityGroupIds";var _sI="subnetIds";var _sIGB="sizeInGiB";var _sIn="snapshotId";var _sL="softLimit";var _sMPPOLP="spotMaxPricePercentageOverLowestPrice",_sMS="sharedMemorySize",_sN="serviceName",_sO="secretOptions",_sP="startPeriod",_sPo="sourcePath",_sPt="ste\
pPercent",_sR="statusReason",_sRA="serviceRevisionArns",_sRAe="serviceRevisionArn",_sRe="serviceRegistries",_sRer="serviceRevisions";var _sS="schedulingStrategy",_sSA="stabilityStatusAt",_sSG="serviceSecurityGroups";var _sSR="sourceServiceRevisions",_sSRC="sourceServiceRevisionCleanup";var _sSh="sharingStrategy",_sSt="stabilityStatus",_sT3="startTimeout";var _sTca="scalableTarget",_sTt="stopTimeout";var _sU="serviceUrl";var _sV="sourceVolume",_sVC="s3filesVolumeConfiguration";var _sc2="scale",_sch="scheme",_sco="scope",_se3="server",_sec="secrets",_ser="service",_serv="services";var _si="size";var _st="status";var _str="strategy",_su="subnets",_sw="swappiness",_t="type";var _tAN="triggeredAlarmNames",_tAa="targetArn";var _tAi="timeoutAction",_tC="thresholdConfiguration";var _tCi="timeoutConfiguration",_tD="taskDefinition",_tDA="taskDefinitionArn";var _tEP="transitEncryptionPort",_tEr="transitEncryption",_tG="targetGroups",_tGA="targetGroupArn",_tI2="targetId",_tIM="timeoutInMinutes";var _tLR="testListenerRule",_tLRA="testListenerRuleArn";var _tLSGB="totalLocalStorageGB";var _tRA="taskRoleArn";var _tSA="taskSetArn",_tSR="targetServiceRevision",_tSRA="targetServiceRevisionArn",_tSa="taskSets",_tSag="tagSpecifications",_tT3="targetType",_tTR="testTraffi\
cRules",_tV="targetValue";var _ta="tags";var _th="threshold",_thr="throughput",_ti="timeout",_tl="tls",_tm="tmpfs",_u="user",_uA="updatedAt";var _uTC="unhealthyThresholdCount",_ul="ulimits",_un="unit",_v="value",_vC="versionConsistency",_vCC="vCpuCount",_vCo="volumeConfigurations",_vF="volumesFrom",_vFa="\
valueFrom";var _vIR="volumeInitializationRate",_vLC="vpcLatticeConfigurations",_vT="volumeType";var _vo="volumes",_w="weight";var _wD="workingDirectory";var _xN="xmlName",n05="com.amazonaws.ecs",_s_registry5=new TypeRegistry(_s5),ECSServiceException$=[-3,_s5,"ECSServiceException",0,[],[]];_s_registry5.registerError(
ECSServiceException$,ECSServiceException);var n0_registry5=new TypeRegistry(n05),AccessDeniedException$3=[-3,n05,_ADE3,{[_e5]:_c5,[_hE5]:403},[_m4],[0]];n0_registry5.
registerError(AccessDeniedException$3,AccessDeniedException3);var AttributeLimitExceededException$=[-3,n05,_ALEE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(
AttributeLimitExceededException$,AttributeLimitExceededException);var BlockedException$=[-3,n05,_BE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(BlockedException$,
BlockedException);var ClientException$=[-3,n05,_CE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ClientException$,ClientException);var ClusterContainsCapacityProviderException$=[
-3,n05,_CCCPE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ClusterContainsCapacityProviderException$,ClusterContainsCapacityProviderException);var ClusterContainsContainerInstancesException$=[
-3,n05,_CCCIE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ClusterContainsContainerInstancesException$,ClusterContainsContainerInstancesException);var ClusterContainsServicesException$=[
-3,n05,_CCSE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ClusterContainsServicesException$,ClusterContainsServicesException);var ClusterContainsTasksException$=[
-3,n05,_CCTE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ClusterContainsTasksException$,ClusterContainsTasksException);var ClusterNotFoundException$=[-3,n05,
_CNFE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ClusterNotFoundException$,ClusterNotFoundException);var ConflictException$=[-3,n05,_CEo,{[_e5]:_c5},[_rI,
_m4],[64,0]];n0_registry5.registerError(ConflictException$,ConflictException);var DaemonNotActiveException$=[-3,n05,_DNAE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(
DaemonNotActiveException$,DaemonNotActiveException);var DaemonNotFoundException$=[-3,n05,_DNFE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(DaemonNotFoundException$,
DaemonNotFoundException);var GatewayNotFoundException$=[-3,n05,_GNFE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(GatewayNotFoundException$,GatewayNotFoundException);
var InvalidParameterException$=[-3,n05,_IPE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(InvalidParameterException$,InvalidParameterException);var LimitExceededException$=[
-3,n05,_LEE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(LimitExceededException$,LimitExceededException);var MissingVersionException$=[-3,n05,_MVE,{[_e5]:_c5},
[_m4],[0]];n0_registry5.registerError(MissingVersionException$,MissingVersionException);var NamespaceNotFoundException$=[-3,n05,_NNFE,{[_e5]:_c5},[_m4],[0]];n0_registry5.
registerError(NamespaceNotFoundException$,NamespaceNotFoundException);var NoUpdateAvailableException$=[-3,n05,_NUAE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(
NoUpdateAvailableException$,NoUpdateAvailableException);var PlatformTaskDefinitionIncompatibilityException$=[-3,n05,_PTDIE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(
PlatformTaskDefinitionIncompatibilityException$,PlatformTaskDefinitionIncompatibilityException);var PlatformUnknownException$=[-3,n05,_PUE,{[_e5]:_c5},[_m4],[0]];
n0_registry5.registerError(PlatformUnknownException$,PlatformUnknownException);var ResourceInUseException$=[-3,n05,_RIUE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(
ResourceInUseException$,ResourceInUseException);var ResourceNotFoundException$2=[-3,n05,_RNFE2,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ResourceNotFoundException$2,
ResourceNotFoundException2);var ServerException$=[-3,n05,_SE,{[_e5]:_se3},[_m4],[0]];n0_registry5.registerError(ServerException$,ServerException);var ServiceDeploymentNotFoundException$=[
-3,n05,_SDNFE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ServiceDeploymentNotFoundException$,ServiceDeploymentNotFoundException);var ServiceNotActiveException$=[
-3,n05,_SNAE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ServiceNotActiveException$,ServiceNotActiveException);var ServiceNotFoundException$=[-3,n05,_SNFE,
{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(ServiceNotFoundException$,ServiceNotFoundException);var TargetNotConnectedException$=[-3,n05,_TNCE,{[_e5]:_c5},
[_m4],[0]];n0_registry5.registerError(TargetNotConnectedException$,TargetNotConnectedException);var TargetNotFoundException$=[-3,n05,_TNFE,{[_e5]:_c5},[_m4],[0]];
n0_registry5.registerError(TargetNotFoundException$,TargetNotFoundException);var TaskSetNotFoundException$=[-3,n05,_TSNFE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(
TaskSetNotFoundException$,TaskSetNotFoundException);var UnsupportedFeatureException$=[-3,n05,_UFE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(UnsupportedFeatureException$,
UnsupportedFeatureException);var UpdateInProgressException$=[-3,n05,_UIPE,{[_e5]:_c5},[_m4],[0]];n0_registry5.registerError(UpdateInProgressException$,UpdateInProgressException);
var errorTypeRegistries5=[_s_registry5,n0_registry5];var AcceleratorCountRequest$=[3,n05,_ACR,0,[_mi,_ma],[1,1]],AcceleratorTotalMemoryMiBRequest$=[3,n05,_ATMMBR,0,[_mi,_ma],[1,1]],AdvancedConfiguration$=[3,n05,_AC,
0,[_aTGA,_pLR,_tLR,_rA],[0,0,0,0]];var Attribute$=[3,n05,_At,0,[_n,_v,_tT3,_tI2],[0,0,0,0],1];var AwsVpcConfiguration$=[3,n05,_AVC,0,[_su,_sG,_aPI],[64,64,0],1],BaselineEbsBandwidthMbpsRequest$=[3,n05,_BEBMR,0,[_mi,_ma],[1,1]],CanaryConfiguration$=[3,n05,
_CC,0,[_cP,_cBTIM],[1,1]];var CapacityProviderStrategyItem$=[3,n05,_CPSI,0,[_cPa,_w,_b],[0,1,1],1];var ContainerDefinition$=[3,n05,_CD,0,[_n,_im,_rC2,_cp,_me,_mR,_l,_pM,_es,_rPe,_eP,_com,_en,_eF,_mP,_vF,_lP,_sec,_dO,_sT3,_sTt,_vC,_h4,_u,_wD,_dN,_p,_rRF,_dS,_dSD,
_eH,_dSO,_in,_pT,_dL,_ul,_lC,_hC,_sC,_rR,_fC,_cS2],[0,0,[()=>RepositoryCredentials$,0],1,1,1,64,()=>PortMappingList,2,()=>ContainerRestartPolicy$,64,64,[()=>EnvironmentVariables,
0],()=>EnvironmentFiles,()=>MountPointList,()=>VolumeFromList,()=>LinuxParameters$,()=>SecretList,()=>ContainerDependencies,1,1,0,0,0,0,2,2,2,64,64,()=>HostEntryList,
64,2,2,128,()=>UlimitList,()=>LogConfiguration$,()=>HealthCheck$,()=>SystemControls,()=>ResourceRequirements,()=>FirelensConfiguration$,64]],ContainerDependency$=[
3,n05,_CDo,0,[_cNo,_con],[0,0],2],ContainerImage$=[3,n05,_CI,0,[_cNo,_iD,_im],[0,0,0]];var ContainerRestartPolicy$=[3,n05,_CRP,0,[_ena,_iEC,_rAP],[2,65,1],1];var CreatedAt$=[3,n05,_CA2,0,[_be,_af],[4,4]];var Deployment$=[3,n05,_D,0,[_i,_st,_tD,_dCe,_pCe,_rCu,_fT,_cAr,_uA,_cPS,_lT,_pV,_pF,_nC,_rS,_rSR,_sCC,_sCR,_vCo,_fES,_vLC],[0,0,0,1,1,1,1,4,4,()=>CapacityProviderStrategy,
0,0,0,()=>NetworkConfiguration$,0,0,()=>ServiceConnectConfiguration$,()=>ServiceConnectServiceResourceList,()=>ServiceVolumeConfigurations,()=>DeploymentEphemeralStorage$,
()=>VpcLatticeConfigurations]],DeploymentAlarms$=[3,n05,_DA,0,[_aN,_rol,_enab],[64,2,2],3],DeploymentCircuitBreaker$=[3,n05,_DCBe,0,[_enab,_rol,_rOHT,_tC],[2,2,
2,()=>ThresholdConfiguration$],2],DeploymentConfiguration$=[3,n05,_DC,0,[_dCB,_mPa,_mHP,_al,_str,_bTIM,_lH,_lCi,_cC,_eSC],[()=>DeploymentCircuitBreaker$,1,1,()=>DeploymentAlarms$,
0,1,()=>DeploymentLifecycleHookList,()=>LinearConfiguration$,()=>CanaryConfiguration$,()=>DeploymentEarlySuccessCriteria$]],DeploymentController$=[3,n05,_DCe,0,
[_t],[0],1],DeploymentEarlySuccessCriteria$=[3,n05,_DESC,0,[_enab,_hP,_sSRC],[2,1,0],1],DeploymentEphemeralStorage$=[3,n05,_DES,0,[_kKI],[0]],DeploymentLifecycleHook$=[
3,n05,_DLH,0,[_tT3,_hTA,_rA,_lSi,_hD,_tCi],[0,0,0,64,15,()=>DeploymentLifecycleHookTimeoutConfiguration$]],DeploymentLifecycleHookDetail$=[3,n05,_DLHD,0,[_hI,_tT3,
_tAa,_st,_eA,_tAi],[0,0,0,0,4,0]],DeploymentLifecycleHookTimeoutConfiguration$=[3,n05,_DLHTC,0,[_tIM,_ac],[1,0]];var DescribeServiceDeploymentsRequest$=[3,n05,_DSDR,0,[_sDAe],[64],1],DescribeServiceDeploymentsResponse$=[3,n05,_DSDRe,0,[_sD,_fa],[()=>ServiceDeployments,()=>Failures]],
DescribeServiceRevisionsRequest$=[3,n05,_DSRR,0,[_sRA],[64],1],DescribeServiceRevisionsResponse$=[3,n05,_DSRRe,0,[_sRer,_fa],[()=>ServiceRevisions,()=>Failures]],
DescribeServicesRequest$=[3,n05,_DSRes,0,[_serv,_cl,_inc],[64,0,64],1],DescribeServicesResponse$=[3,n05,_DSResc,0,[_serv,_fa],[()=>Services,()=>Failures]],DescribeTaskDefinitionRequest$=[
3,n05,_DTDRes,0,[_tD,_inc],[0,64],1],DescribeTaskDefinitionResponse$=[3,n05,_DTDResc,0,[_tD,_ta],[[()=>TaskDefinition$,0],()=>Tags]];var Device$=[3,n05,_De,0,[_hPo,_cPo,_pe],[0,0,64],1];var DockerVolumeConfiguration$=[3,n05,_DVC,0,[_sco,_au,_dr,_dOr,_la],[0,2,0,128,128]],EBSTagSpecification$=[3,n05,_EBSTS,0,[_rT3,_ta,_pTr],[0,()=>Tags,0],1];var ECSManagedResources$=[3,n05,_ECSMR,0,[_iP,_aSu,_mAe,_sSG,_lG,_gCa],[()=>ManagedIngressPaths,()=>ManagedAutoScaling$,()=>ManagedMetricAlarms,()=>ManagedSecurityGroups,
()=>ManagedLogGroups,()=>GatewayConnectionList]],EFSAuthorizationConfig$=[3,n05,_EFSAC,0,[_aPIc,_ia],[0,0]],EFSVolumeConfiguration$=[3,n05,_EFSVC,0,[_fSI,_rD,_tEr,
_tEP,_aCu],[0,0,0,1,()=>EFSAuthorizationConfig$],1];var EnvironmentFile$=[3,n05,_EF,0,[_v,_t],[0,0],2],EphemeralStorage$=[3,n05,_ES,0,[_sIGB],[1],1];var Failure$=[3,n05,_F,0,[_ar,_r3,_det],[0,0,0]],FirelensConfiguration$=[3,n05,_FC,0,[_t,_o],[0,128],1],FSxWindowsFileServerAuthorizationConfig$=[3,n05,_FSWFSAC,
0,[_cPr,_do],[0,0],2],FSxWindowsFileServerVolumeConfiguration$=[3,n05,_FSWFSVC,0,[_fSI,_rD,_aCu],[0,0,()=>FSxWindowsFileServerAuthorizationConfig$],3];var GatewayConnection$=[3,n05,_GC,0,[_gA,_gRA,_pN,_sU,_aT4,_st,_res],[0,0,0,0,0,0,()=>GatewayConnectionResources$]],GatewayConnectionAlbResources$=[3,n05,_GCAR,
0,[_aCA,_lBA,_lBSGA,_lA,_lRA,_tLRA,_tGA,_aTGA],[0,0,64,0,0,0,0,0]],GatewayConnector$=[3,n05,_GCa,0,[_pN,_hC,_fi],[0,()=>GatewayConnectorHealthCheck$,()=>GatewayConnectorFilters$],
1],GatewayConnectorFilters$=[3,n05,_GCF,0,[_aTc],[64]],GatewayConnectorHealthCheck$=[3,n05,_GCHC,0,[_hCPe,_hCPea,_hCP,_hCTS,_hCIS,_hTC,_uTC,_mat],[0,1,0,1,1,1,1,
()=>GatewayConnectorHealthCheckMatcher$]],GatewayConnectorHealthCheckMatcher$=[3,n05,_GCHCM,0,[_hCt,_gCr],[0,0]];var HealthCheck$=[3,n05,_HC,0,[_com,_int,_ti,_ret,_sP],[64,1,1,1,1],1],HostEntry$=[3,n05,_HE,0,[_h4,_iA],[0,0],2];var HostVolumeProperties$=[3,n05,_HVP,0,[_sPo],[0]],InferenceAccelerator$=[3,n05,_IA,0,[_dNe,_dT],[0,0],2];var InstanceRequirementsRequest$=[3,n05,_IRR,0,[_vCC,_mMB,_cM,_mGBPVC,_eIT,_iG,_sMPPOLP,_oDMPPOLP,_bM,_bP,_rHS,_nIC,_lSo,_lST,_tLSGB,_bEBM,_aTcc,_aCcc,_aM,_aNc,
_aTMMB,_nBG,_aIT,_mSPAPOOODP],[()=>VCpuCountRangeRequest$,()=>MemoryMiBRequest$,[()=>CpuManufacturerSet,{[_xN]:_CM}],()=>MemoryGiBPerVCpuRequest$,[()=>ExcludedInstanceTypeSet,
{[_xN]:_EIT}],[()=>InstanceGenerationSet,{[_xN]:_IG}],1,1,0,0,2,()=>NetworkInterfaceCountRequest$,0,[()=>LocalStorageTypeSet,{[_xN]:_LST}],()=>TotalLocalStorageGBRequest$,
()=>BaselineEbsBandwidthMbpsRequest$,[()=>AcceleratorTypeSet,{[_xN]:_AT3}],()=>AcceleratorCountRequest$,[()=>AcceleratorManufacturerSet,{[_xN]:_AM}],[()=>AcceleratorNameSet,
{[_xN]:_AN}],()=>AcceleratorTotalMemoryMiBRequest$,()=>NetworkBandwidthGbpsRequest$,[()=>AllowedInstanceTypeSet,{[_xN]:_AIT}],1],2],KernelCapabilities$=[3,n05,_KC,
0,[_ad,_dro],[64,64]],KeyValuePair$=[3,n05,_KVP,0,[_n,_v],[0,0]],LinearConfiguration$=[3,n05,_LC,0,[_sPt,_sBTIM],[1,1]],LinuxParameters$=[3,n05,_LP,0,[_ca,_de,_iPE,
_sMS,_tm,_mSa,_sw],[()=>KernelCapabilities$,()=>DevicesList,2,1,()=>TmpfsList,1,1]];var ListServiceDeploymentsRequest$=[3,n05,_LSDR,0,[_ser,_cl,_st,_cAr,_nT,_mRa],[0,0,64,()=>CreatedAt$,0,1],1],ListServiceDeploymentsResponse$=[3,n05,_LSDRi,0,[_sD,
_nT],[()=>ServiceDeploymentsBrief,0]];var LoadBalancer$=[3,n05,_LB,0,[_tGA,_lBN,_cNo,_cPon,_aCd],[0,0,0,1,()=>AdvancedConfiguration$]],LogConfiguration$=[3,n05,_LCo,0,[_lD,_o,_sO],[0,128,()=>SecretList],
1];var ManagedApplicationAutoScalingPolicy$=[3,n05,_MAASP,0,[_st,_uA,_pTo,_tV,_met,_ar,_sR],[0,4,0,1,0,0,0],5],ManagedAutoScaling$=[3,n05,_MAS,0,[_sTca,_aASP],[()=>ManagedScalableTarget$,
()=>ManagedApplicationAutoScalingPolicies]],ManagedCertificate$=[3,n05,_MC,0,[_st,_uA,_dNo,_ar,_sR],[0,4,0,0,0],3],ManagedIngressPath$=[3,n05,_MIP,0,[_aT4,_end,
_lBo,_lBSG,_ce,_li,_ru,_tG],[0,0,()=>ManagedLoadBalancer$,()=>ManagedSecurityGroups,()=>ManagedCertificate$,()=>ManagedListener$,()=>ManagedListenerRule$,()=>ManagedTargetGroups],
2];var ManagedListener$=[3,n05,_ML,0,[_st,_uA,_ar,_sR],[0,4,0,0],2],ManagedListenerRule$=[3,n05,_MLR,0,[_st,_uA,_ar,_sR],[0,4,0,0],2],ManagedLoadBalancer$=[3,n05,_MLB,
0,[_st,_uA,_sch,_ar,_sR,_sI,_sGI],[0,4,0,0,0,64,64],3],ManagedLogGroup$=[3,n05,_MLG,0,[_st,_uA,_lGN,_ar,_sR],[0,4,0,0,0],3],ManagedMetricAlarm$=[3,n05,_MMA,0,[_st,
_uA,_ar,_sR],[0,4,0,0],2],ManagedScalableTarget$=[3,n05,_MST,0,[_st,_uA,_mC,_mCa,_ar,_sR],[0,4,1,1,0,0],4];var ManagedSecurityGroup$=[3,n05,_MSG,0,[_st,_uA,_ar,_sR],[0,4,0,0],2];var ManagedTargetGroup$=[3,n05,_MTG,0,[_st,_uA,_hCP,_hCPea,_po,_ar,_sR],[0,4,0,1,1,0,0],5],MemoryGiBPerVCpuRequest$=[3,n05,_MGBPVCR,0,[_mi,_ma],[1,1]],MemoryMiBRequest$=[
3,n05,_MMBR,0,[_mi,_ma],[1,1],1],MetricConfiguration$=[3,n05,_MCe,0,[_mN,_rSe],[64,1],2],MonitoringConfiguration$=[3,n05,_MCo,0,[_mCe],[()=>MetricConfigurationList]],
MountPoint$=[3,n05,_MP,0,[_sV,_cPo,_rO],[0,0,2]],NetworkBandwidthGbpsRequest$=[3,n05,_NBGR,0,[_mi,_ma],[1,1]];var NetworkConfiguration$=[3,n05,_NC,0,[_aCw],[()=>AwsVpcConfiguration$]];var NetworkInterfaceCountRequest$=[3,n05,_NICR,0,[_mi,_ma],[1,1]],NvidiaMpsAllocation$=[3,n05,_NMA,0,[_me,_mCP],[1,1],1],PlacementConstraint$=[3,n05,_PC2,0,[_t,
_ex2],[0,0]],PlacementStrategy$=[3,n05,_PS,0,[_t,_fie],[0,0]];var PortMapping$=[3,n05,_PM,0,[_cPon,_hPos,_pr,_n,_aP,_cPR],[1,1,0,0,0,0]];var ProxyConfiguration$=[3,n05,_PCr2,0,[_cNo,_t,_pro],[0,0,()=>ProxyConfigurationProperties],1];var RepositoryCredentials$=[3,n05,_RC2,8,[_cPr],[0],1],ResolvedConfiguration$=[3,n05,_RCe,0,[_lB,_vLC],[()=>ServiceRevisionLoadBalancers,()=>ServiceRevisionVpcLatticeConfigurations]];var ResourceRequirement$=[3,n05,_RR,0,[_t,_v,_sSh],[0,0,()=>SharingStrategy$],1],Rollback$=[3,n05,_Ro,0,[_r3,_sA,_sRAe],[0,4,0]];var RuntimePlatform$=[3,n05,_RP,0,[_cAp,_oSF],[0,0]],RuntimePlatformOverride$=[3,n05,_RPO,0,[_cAp],[0]],S3FilesVolumeConfiguration$=[3,n05,_SFVC,0,[_fSA,_rD,_tEP,
_aPA],[0,0,1,0],1],Scale$=[3,n05,_S,0,[_v,_un],[1,0]],Secret$=[3,n05,_Se,0,[_n,_vFa],[0,0],2],Service$=[3,n05,_Ser,0,[_sAe,_sN,_cA,_lB,_sRe,_st,_dCe,_rCu,_pCe,_lT,
_cPS,_pV,_pF,_tD,_dC2,_tSa,_dep,_rA,_ev,_cAr,_cSD,_cSR,_pCl,_pS,_nC,_hCGPS,_sS,_dCep,_ta,_cBr,_eECSMT,_pTr,_eEC,_aZR,_rMT],[0,0,0,()=>LoadBalancers,()=>ServiceRegistries,
0,1,1,1,0,()=>CapacityProviderStrategy,0,0,0,()=>DeploymentConfiguration$,()=>TaskSets,()=>Deployments,0,()=>ServiceEvents,4,0,()=>ServiceCurrentRevisionSummaryList,
()=>PlacementConstraints,()=>PlacementStrategies,()=>NetworkConfiguration$,1,0,()=>DeploymentController$,()=>Tags,0,2,0,2,0,0]],ServiceConnectAccessLogConfiguration$=[
3,n05,_SCALC,0,[_for,_iQP],[0,0],1],ServiceConnectClientAlias$=[3,n05,_SCCA,0,[_po,_dNn,_tTR],[1,0,()=>ServiceConnectTestTrafficRules$],1],ServiceConnectConfiguration$=[
3,n05,_SCC,0,[_ena,_na,_serv,_lC,_aLCc,_cCon],[2,0,()=>ServiceConnectServiceList,()=>LogConfiguration$,()=>ServiceConnectAccessLogConfiguration$,()=>ServiceConnectContainerConfigurations],
1],ServiceConnectService$=[3,n05,_SCS,0,[_pN,_dNi,_cAli,_iPO,_ti,_tl],[0,0,()=>ServiceConnectClientAliasList,1,()=>TimeoutConfiguration$,()=>ServiceConnectTlsConfiguration$],
1],ServiceConnectServiceResource$=[3,n05,_SCSR,0,[_dNi,_dAi],[0,0]],ServiceConnectTestTrafficHeaderMatchRules$=[3,n05,_SCTTHMR,0,[_exa],[0],1],ServiceConnectTestTrafficHeaderRules$=[
3,n05,_SCTTHR,0,[_n,_v],[0,()=>ServiceConnectTestTrafficHeaderMatchRules$],1],ServiceConnectTestTrafficRules$=[3,n05,_SCTTR,0,[_he],[()=>ServiceConnectTestTrafficHeaderRules$],
1],ServiceConnectTlsCertificateAuthority$=[3,n05,_SCTCA,0,[_aPAA],[0]],ServiceConnectTlsConfiguration$=[3,n05,_SCTC,0,[_iCA,_kK,_rA],[()=>ServiceConnectTlsCertificateAuthority$,
0,0],1],ServiceCurrentRevisionSummary$=[3,n05,_SCRS,0,[_ar,_rTCe,_rTCu,_pTCe],[0,1,1,1]],ServiceDeployment$=[3,n05,_SD,0,[_sDA,_sAe,_cA,_cAr,_sA,_fA,_sAt,_uA,_sSR,
_tSR,_st,_sR,_lSif,_lHD,_dC2,_rol,_dCB,_al],[0,0,0,4,4,4,4,4,()=>ServiceRevisionsSummaryList,()=>ServiceRevisionSummary$,0,0,0,()=>DeploymentLifecycleHookDetailList,
()=>DeploymentConfiguration$,()=>Rollback$,()=>ServiceDeploymentCircuitBreaker$,()=>ServiceDeploymentAlarms$]],ServiceDeploymentAlarms$=[3,n05,_SDA,0,[_st,_aN,_tAN],
[0,64,64]],ServiceDeploymentBrief$=[3,n05,_SDB,0,[_sDA,_sAe,_cA,_sA,_cAr,_fA,_tSRA,_st,_sR],[0,0,0,4,4,4,0,0,0]],ServiceDeploymentCircuitBreaker$=[3,n05,_SDCB,0,
[_st,_fCa,_th],[0,1,1]],ServiceEvent$=[3,n05,_SEe,0,[_i,_cAr,_m4],[0,4,0]],ServiceManagedEBSVolumeConfiguration$=[3,n05,_SMEBSVC,0,[_rA,_enc,_kKI,_vT,_sIGB,_sIn,
_vIR,_io,_thr,_tSag,_fTi],[0,2,0,0,1,0,1,1,1,()=>EBSTagSpecifications,0],1],ServiceRegistry$=[3,n05,_SR,0,[_rAeg,_po,_cNo,_cPon],[0,1,0,1]],ServiceRevision$=[3,
n05,_SRe,0,[_sRAe,_sAe,_cA,_tD,_cPS,_lT,_pV,_pF,_lB,_sRe,_nC,_cI3,_gDE,_sCC,_vCo,_fES,_cAr,_vLC,_rCes,_eMR,_ov,_gC,_mo],[0,0,0,0,()=>CapacityProviderStrategy,0,
0,0,()=>LoadBalancers,()=>ServiceRegistries,()=>NetworkConfiguration$,()=>ContainerImages,2,()=>ServiceConnectConfiguration$,()=>ServiceVolumeConfigurations,()=>DeploymentEphemeralStorage$,
4,()=>VpcLatticeConfigurations,()=>ResolvedConfiguration$,()=>ECSManagedResources$,()=>ServiceRevisionOverrides$,()=>GatewayConnectorList,()=>MonitoringConfiguration$]],
ServiceRevisionLoadBalancer$=[3,n05,_SRLB,0,[_tGA,_pLR],[0,0]],ServiceRevisionOverrides$=[3,n05,_SRO,0,[_rPu],[()=>RuntimePlatformOverride$]],ServiceRevisionSummary$=[
3,n05,_SRS,0,[_ar,_rTCe,_rTCu,_pTCe,_rTTW,_rPTW],[0,1,1,1,1,1]],ServiceRevisionVpcLatticeConfiguration$=[3,n05,_SRVLC,0,[_tGA,_pLR],[0,0]],ServiceVolumeConfiguration$=[
3,n05,_SVC,0,[_n,_mEBSV],[0,()=>ServiceManagedEBSVolumeConfiguration$],1];var SystemControl$=[3,n05,_SC,0,[_na,_v],[0,0]],Tag$2=[3,n05,_T2,0,[_k,_v],[0,0]];var TaskDefinition$=[3,n05,_TD,0,[_tDA,_cD,_f,_tRA,_eRA,_nM,_re,_vo,_st,_rAeq,_pCl,_comp,_rPu,_rCe,_cp,_me,_iAn,_pMi,_iM,_pCr,_rAe,_dAer,_dRAe,_rB,_eSp,_eFI],[0,
[()=>ContainerDefinitions,0],0,0,0,0,1,()=>VolumeList,0,()=>RequiresAttributes,()=>TaskDefinitionPlacementConstraints,64,()=>RuntimePlatform$,64,0,0,()=>InferenceAccelerators,
0,0,()=>ProxyConfiguration$,4,4,4,0,()=>EphemeralStorage$,2]],TaskDefinitionPlacementConstraint$=[3,n05,_TDPC,0,[_t,_ex2],[0,0]];var TaskSet$=[3,n05,_TS,0,[_i,_tSA,_sAe,_cA,_sB,_eI3,_st,_tD,_cDC,_pCe,_rCu,_cAr,_uA,_lT,_cPS,_pV,_pF,_nC,_lB,_sRe,_sc2,_sSt,_sSA,_ta,_fES],[0,0,0,0,0,0,0,0,1,1,
1,4,4,0,()=>CapacityProviderStrategy,0,0,()=>NetworkConfiguration$,()=>LoadBalancers,()=>ServiceRegistries,()=>Scale$,0,4,()=>Tags,()=>DeploymentEphemeralStorage$]];var ThresholdConfiguration$=[3,n05,_TC2,0,[_t,_v],[0,1],2],TimeoutConfiguration$=[3,n05,_TCi,0,[_iTS,_pRTS],[1,1]],Tmpfs$=[3,n05,_Tm,0,[_cPo,_si,_mO],[0,1,64],2],
TotalLocalStorageGBRequest$=[3,n05,_TLSGBR,0,[_mi,_ma],[1,1]],Ulimit$=[3,n05,_U,0,[_n,_sL,_hL],[0,1,1],3];var VCpuCountRangeRequest$=[3,n05,_VCCRR,0,[_mi,_ma],[1,1],1];var Volume$=[3,n05,_V2,0,[_n,_ho,_dVC,_eVC,_sVC,_fWFSVC,_cAL],[0,()=>HostVolumeProperties$,()=>DockerVolumeConfiguration$,()=>EFSVolumeConfiguration$,()=>S3FilesVolumeConfiguration$,
()=>FSxWindowsFileServerVolumeConfiguration$,2]],VolumeFrom$=[3,n05,_VF,0,[_sCo,_rO],[0,2]],VpcLatticeAdvancedConfiguration$=[3,n05,_VLAC,0,[_aTGA,_pLR,_tLR],[0,
0,0]],VpcLatticeConfiguration$=[3,n05,_VLC,0,[_rA,_tGA,_pN,_aCd],[0,0,0,()=>VpcLatticeAdvancedConfiguration$],3],AcceleratorManufacturerSet=[1,n05,_AMS,0,[0,{[_xN]:_it}]],
AcceleratorNameSet=[1,n05,_ANS,0,[0,{[_xN]:_it}]],AcceleratorTypeSet=[1,n05,_ATS,0,[0,{[_xN]:_it}]];var AllowedInstanceTypeSet=[1,n05,_AITS,0,[0,{[_xN]:_it}]];var CapacityProviderStrategy=[1,n05,_CPS,0,()=>CapacityProviderStrategyItem$];var ContainerDefinitions=[1,n05,_CDon,0,[()=>ContainerDefinition$,0]],ContainerDependencies=[1,n05,_CDont,0,()=>ContainerDependency$],ContainerImages=[1,n05,_CIon,
0,()=>ContainerImage$];var CpuManufacturerSet=[1,n05,_CMS,0,[0,{[_xN]:_it}]];var DeploymentLifecycleHookDetailList=[1,n05,_DLHDL,0,()=>DeploymentLifecycleHookDetail$],DeploymentLifecycleHookList=[1,n05,_DLHL,0,()=>DeploymentLifecycleHook$];var Deployments=[1,n05,_Dep,0,()=>Deployment$];var DevicesList=[1,n05,_DL,0,()=>Device$],EBSTagSpecifications=[1,n05,_EBSTSa,0,()=>EBSTagSpecification$];var EnvironmentFiles=[1,n05,_EFn,0,()=>EnvironmentFile$],EnvironmentVariables=[1,n05,_EV,8,()=>KeyValuePair$],ExcludedInstanceTypeSet=[1,n05,_EITS,0,[0,{[_xN]:_it}]];var Failures=[1,n05,_Fa,0,()=>Failure$];var GatewayConnectionAlbResourcesList=[1,n05,_GCARL,0,()=>GatewayConnectionAlbResources$],GatewayConnectionList=[1,n05,_GCL,0,()=>GatewayConnection$],GatewayConnectorList=[
1,n05,_GCLa,0,()=>GatewayConnector$];var HostEntryList=[1,n05,_HEL,0,()=>HostEntry$];var InferenceAccelerators=[1,n05,_IAn,0,()=>InferenceAccelerator$];var InstanceGenerationSet=[1,n05,_IGS,0,[0,{[_xN]:_it}]];var LoadBalancers=[1,n05,_LBo,0,()=>LoadBalancer$],LocalStorageTypeSet=[1,n05,_LSTS,0,[0,{[_xN]:_it}]];var ManagedApplicationAutoScalingPolicies=[1,n05,_MAASPa,0,()=>ManagedApplicationAutoScalingPolicy$],ManagedIngressPaths=[1,n05,_MIPan,0,()=>ManagedIngressPath$],
ManagedLogGroups=[1,n05,_MLGa,0,()=>ManagedLogGroup$],ManagedMetricAlarms=[1,n05,_MMAa,0,()=>ManagedMetricAlarm$],ManagedSecurityGroups=[1,n05,_MSGa,0,()=>ManagedSecurityGroup$],
ManagedTargetGroups=[1,n05,_MTGa,0,()=>ManagedTargetGroup$],MetricConfigurationList=[1,n05,_MCL,0,()=>MetricConfiguration$];var MountPointList=[1,n05,_MPL,0,()=>MountPoint$];var PlacementConstraints=[1,n05,_PCl,0,()=>PlacementConstraint$],PlacementStrategies=[1,n05,_PSl,0,()=>PlacementStrategy$];var PortMappingList=[1,n05,_PML,0,()=>PortMapping$];var ProxyConfigurationProperties=[1,n05,_PCP,0,()=>KeyValuePair$],RequiresAttributes=[1,n05,_RA2,0,()=>Attribute$];var ResourceRequirements=[1,n05,_RRe,0,()=>ResourceRequirement$];var SecretList=[1,n05,_SL,0,()=>Secret$],ServiceConnectClientAliasList=[1,n05,_SCCAL,0,()=>ServiceConnectClientAlias$],ServiceConnectContainerConfigurations=[1,
n05,_SCCC,0,()=>ServiceConnectContainerConfiguration$],ServiceConnectServiceList=[1,n05,_SCSL,0,()=>ServiceConnectService$],ServiceConnectServiceResourceList=[1,
n05,_SCSRL,0,()=>ServiceConnectServiceResource$],ServiceCurrentRevisionSummaryList=[1,n05,_SCRSL,0,()=>ServiceCurrentRevisionSummary$],ServiceDeployments=[1,n05,
_SDe,0,()=>ServiceDeployment$],ServiceDeploymentsBrief=[1,n05,_SDBe,0,()=>ServiceDeploymentBrief$];var ServiceEvents=[1,n05,_SEer,0,()=>ServiceEvent$];var ServiceRegistries=[1,n05,_SRer,0,()=>ServiceRegistry$],ServiceRevisionLoadBalancers=[1,n05,_SRLBe,0,()=>ServiceRevisionLoadBalancer$],ServiceRevisions=[1,n05,
_SRerv,0,()=>ServiceRevision$],ServiceRevisionsSummaryList=[1,n05,_SRSL,0,()=>ServiceRevisionSummary$],ServiceRevisionVpcLatticeConfigurations=[1,n05,_SRVLCe,0,
()=>ServiceRevisionVpcLatticeConfiguration$],Services=[1,n05,_Serv,0,()=>Service$],ServiceVolumeConfigurations=[1,n05,_SVCe,0,()=>ServiceVolumeConfiguration$];var SystemControls=[1,n05,_SCy,0,()=>SystemControl$];var Tags=[1,n05,_Tag,0,()=>Tag$2];var TaskDefinitionPlacementConstraints=[1,n05,_TDPCa,0,()=>TaskDefinitionPlacementConstraint$];var TaskSets=[1,n05,_TSa,0,()=>TaskSet$];var TmpfsList=[1,n05,_TL,0,()=>Tmpfs$],UlimitList=[1,n05,_UL,0,()=>Ulimit$],VolumeFromList=[1,n05,_VFL,0,()=>VolumeFrom$],VolumeList=[1,n05,_VL,0,()=>Volume$],VpcLatticeConfigurations=[
1,n05,_VLCp,0,()=>VpcLatticeConfiguration$];var GatewayConnectionResources$=[4,n05,_GCR,0,[_hSA],[()=>GatewayConnectionAlbResourcesList]];var ServiceConnectContainerConfiguration$=[4,n05,_SCCCe,0,[_lL],[0]],SharingStrategy$=[4,n05,_SSh,0,[_nMv],[()=>NvidiaMpsAllocation$]];var DescribeServiceDeployments$=[9,n05,_DSD,0,()=>DescribeServiceDeploymentsRequest$,()=>DescribeServiceDeploymentsResponse$],DescribeServiceRevisions$=[9,n05,_DSRescr,
0,()=>DescribeServiceRevisionsRequest$,()=>DescribeServiceRevisionsResponse$],DescribeServices$=[9,n05,_DSes,0,()=>DescribeServicesRequest$,()=>DescribeServicesResponse$],
DescribeTaskDefinition$=[9,n05,_DTDes,0,()=>DescribeTaskDefinitionRequest$,()=>DescribeTaskDefinitionResponse$];var ListServiceDeployments$=[9,n05,_LSD,0,()=>ListServiceDeploymentsRequest$,()=>ListServiceDeploymentsResponse$];var getRuntimeConfig9=config=>({apiVersion:"2014-11-13",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver5,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultECSHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new AwsSdkSigV4Signer}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsJson1_1Protocol,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.ecs",errorTypeRegistries:errorTypeRegistries5,xmlNamespace:"http://ecs.amazonaws.com/doc/2014-11-13/",version:"2014-11-13",serviceTarget:"\
AmazonEC2ContainerServiceV20141113"},serviceId:config?.serviceId??"ECS",sha256:config?.sha256??Sha256Node,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.
utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8});var getRuntimeConfig10=config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().
then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig9(config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.
profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??
loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,9e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}};init_client3();init_client2();init_protocols();var getHttpAuthExtensionConfiguration5=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig5=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions5=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(
runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration5(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),
resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig5(extensionConfiguration))};var ECSClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig10(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions5(_config_7,
configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(this.
config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultECSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}};init_client2();init_endpoints();var command5=makeBuilder(commonParams,"AmazonEC2ContainerServiceV20141113","ECSClient",getEndpointPlugin),_ep05={},_mw05=(Command2,cs,config,o3)=>[];var DescribeServiceDeploymentsCommand=class extends command5(_ep05,_mw05,"DescribeServiceDeployments",DescribeServiceDeployments$){};var DescribeServiceRevisionsCommand=class extends command5(_ep05,_mw05,"DescribeServiceRevisions",DescribeServiceRevisions$){};var DescribeServicesCommand=class extends command5(_ep05,_mw05,"DescribeServices",DescribeServices$){};var DescribeTaskDefinitionCommand=class extends command5(_ep05,_mw05,"DescribeTaskDefinition",DescribeTaskDefinition$){};var ListServiceDeploymentsCommand=class extends command5(_ep05,_mw05,"ListServiceDeployments",ListServiceDeployments$){};var STRATEGIES=["rolling","blue-green","canary"];var TRIGGERS=["health-check-failure","error-rate-threshold","response-time-threshold","queue-age-threshold","manual-trigger","max-hold","scale-up-timeout","alar\
m","external","driver-error","hook-timeout"],EVIDENCE_SOURCES=["target-health","task-health","test-listener","service-metrics","alb-metrics","sqs-metrics","ecs-\
service"];var TagError=class extends Error{constructor(message){super(message),this.name="TagError"}};function decodeTagValue(value){return value.replace(/\+(?:u([0-9A-F]{4})|([0-9A-F]{2})|)/g,(match,wide,narrow)=>{let hex=wide??narrow;if(hex===void 0)throw new TagError(
`The tag value "${value}" has a "${match}" without a character code`);return String.fromCharCode(Number.parseInt(hex,16))})}var FieldReader=class{what;fields;constructor(what,fields){this.what=what,this.fields=fields}has(name){return this.fields.has(name)}text(name){let value=this.fields.
get(name);if(value===void 0)throw new TagError(`${this.what} lacks "${name}"`);return value}number(name){let text=this.text(name),value=Number(text);if(text.trim()===
""||!Number.isFinite(value))throw new TagError(`${this.what} has "${text}" as "${name}", which is no number`);return value}time(name){let value=Date.parse(this.
text(name));if(Number.isNaN(value))throw new TagError(`${this.what} has "${this.text(name)}" as "${name}", which is no time`);return value}oneOf(name,allowed){let value=this.
text(name),found=allowed.find(candidate=>candidate===value);if(found===void 0)throw new TagError(`${this.what} has "${value}" as "${name}"; known are ${allowed.
join(", ")}`);return found}};function readFields(what,value){let fields=new Map;for(let pair of value.split(" ")){let[name,text,...more]=pair.split("=");if(!name||text===void 0||more.length>
0)throw new TagError(`${what} has "${pair}" where name=value is expected`);fields.set(name,decodeTagValue(text))}return new FieldReader(what,fields)}function seconds(what,text){let match=/^(\d+(?:\.\d+)?(?:e-\d+)?)([ms])$/.exec(text??"");if(!match)throw new TagError(`${what} has "${text}" where 2m or 90s is \
expected`);return Number(match[1])*(match[2]==="m"?60:1)}function numeric(what,text){let value=Number(text);if(!text||!Number.isFinite(value))throw new TagError(
`${what} has "${text}" where a number is expected`);return value}var slashed=(fields,name)=>fields.text(name).split("/");function readTriggers(value){let what="The tag canary-portal:triggers",fields=readFields(what,value),triggers={manualTrigger:{approval:fields.oneOf("manual",["a\
dmin","none"])}};if(fields.has("health")){let[consecutive,interval]=slashed(fields,"health");triggers.healthCheckFailure={consecutive:numeric(what,consecutive),
intervalSeconds:seconds(what,interval)}}if(fields.has("errors")){let[above,minimum]=slashed(fields,"errors");triggers.errorRateThreshold={abovePercent:numeric(what,
above),minimumRequests:numeric(what,minimum)}}if(fields.has("latency")){let[percentile,above,minimum]=slashed(fields,"latency");triggers.responseTimeThreshold={
percentile:numeric(what,percentile),aboveSeconds:seconds(what,above),minimumRequests:numeric(what,minimum)}}if(fields.has("queue")){let[queue,above]=slashed(fields,
"queue");triggers.queueAgeThreshold={queue,aboveSeconds:seconds(what,above)}}return{triggers,compareWithStable:fields.oneOf("compare",["stable","limit"])==="sta\
ble"}}function readPlan(plan,triggers){let what="The tag canary-portal:plan",[strategy,approval,hold,up,bake,...stageTexts]=plan.split(" "),words=new FieldReader(
what,new Map(Object.entries({strategy,approval}).filter(([,v])=>v))),fields=readFields(what,[hold,up,bake].join(" ")),[maxHold,afterMaxHold]=slashed(fields,"hol\
d"),stages=stageTexts.map(text=>{let[weight,time3]=text.split("/");return{weightPercent:numeric(what,weight),holdSeconds:time3===void 0?0:seconds(what,time3)}});
if(stages.length===0)throw new TagError(`${what} has no stages: "${plan}"`);return{strategy:words.oneOf("strategy",STRATEGIES),approval:words.oneOf("approval",[
"portal","github","none"]),stages,...readTriggers(triggers),maxHoldSeconds:seconds(what,maxHold),afterMaxHold:new FieldReader(what,new Map([["after-max-hold",afterMaxHold??
""]])).oneOf("after-max-hold",["rollback","continue"]),scaleUpTimeoutSeconds:seconds(what,fields.text("up")),bakeTimeSeconds:seconds(what,fields.text("bake"))}}var TAG_PREFIX="canary-portal:",SERVICE_TAGS={entity:"canary-portal:entity",intent:"canary-portal:intent",ack:"canary-portal:ack",driver:"canary-portal:driver",
lastGood:"canary-portal:last-good",blockedPrefix:"canary-portal:blocked/"};var SCHEMA=1;function decodeRolloutTags(tags){let values=new Map;for(let{key,value}of tags)key?.startsWith(TAG_PREFIX)&&values.set(key.slice(TAG_PREFIX.length),value??"");let schema=values.
get("schema");if(schema===void 0)return null;if(schema!==String(SCHEMA))throw new TagError(`The tags have schema ${schema}; this version reads schema ${SCHEMA}:\
 update it, or deploy with the version that matches`);let raw=name=>{let value=values.get(name);if(value===void 0)throw new TagError(`The tag ${TAG_PREFIX}${name}\
 is missing`);return value},text=name=>decodeTagValue(raw(name)),optional2=(field2,name)=>values.has(name)?{[field2]:text(name)}:{};return{schema:SCHEMA,environment:text(
"environment"),repository:text("repository"),commit:text("commit"),version:text("version"),run:text("run"),actor:text("actor"),plan:readPlan(raw("plan"),raw("tr\
iggers")),fingerprint:text("fingerprint"),...optional2("commitMessage","commit-message"),...optional2("rollbackOf","rollback-of"),...optional2("reason","reason")}}var UNITS=["percent","seconds","failures"];function decodeBlock(value){let fields=readFields("The block",value),number=name=>fields.has(name)?{[name]:fields.number(name)}:{};return{fingerprint:fields.text(
"fingerprint"),deploymentId:fields.text("deployment"),trigger:fields.oneOf("trigger",TRIGGERS),...number("observed"),...number("limit"),...fields.has("unit")?{unit:fields.
oneOf("unit",UNITS)}:{},...number("requests"),weightPercent:fields.number("weight"),at:fields.time("at"),...fields.has("source")?{source:fields.oneOf("source",EVIDENCE_SOURCES)}:
{},...fields.has("blocking")&&fields.text("blocking")==="no"?{blocking:!1}:{}}}function primes(count){let found=[];for(let candidate=2;found.length<count;candidate++)found.every(prime=>candidate%prime!==0)&&found.push(candidate);return found}
var fraction=value=>Math.floor((value-Math.floor(value))*2**32),rotated=(word,bits)=>word>>>bits|word<<32-bits;function sha256(text){let constants=primes(64).map(
prime=>fraction(Math.cbrt(prime))),state2=primes(8).map(prime=>fraction(Math.sqrt(prime))),message=new TextEncoder().encode(text),length=Math.ceil((message.length+
9)/64)*64,bytes=new Uint8Array(length);bytes.set(message),bytes[message.length]=128;let view=new DataView(bytes.buffer);view.setUint32(length-8,Math.floor(message.
length/2**29)),view.setUint32(length-4,message.length*8>>>0);let words=new Uint32Array(64);for(let block=0;block<length;block+=64){for(let i9=0;i9<16;i9++)words[i9]=
view.getUint32(block+4*i9);for(let i9=16;i9<64;i9++){let a10=words[i9-15],b10=words[i9-2],low=rotated(a10,7)^rotated(a10,18)^a10>>>3,high=rotated(b10,17)^rotated(
b10,19)^b10>>>10;words[i9]=words[i9-16]+low+words[i9-7]+high}let[a9,b9,c9,d9,e9,f9,g9,h9]=state2;for(let i9=0;i9<64;i9++){let sum1=rotated(e9,6)^rotated(e9,11)^
rotated(e9,25),choice=e9&f9^~e9&g9,first=h9+sum1+choice+constants[i9]+words[i9]>>>0,sum0=rotated(a9,2)^rotated(a9,13)^rotated(a9,22),majority=a9&b9^a9&c9^b9&c9,
second=sum0+majority>>>0;[h9,g9,f9,e9,d9,c9,b9,a9]=[g9,f9,e9,d9+first>>>0,c9,b9,a9,first+second>>>0]}[a9,b9,c9,d9,e9,f9,g9,h9].forEach((word,i9)=>{state2[i9]=state2[i9]+
word>>>0})}return state2.map(word=>word.toString(16).padStart(8,"0")).join("")}var DIGITS=32;function imageIdentity({image,digest:digest2}){let[,pinned2]=image.split("@");return digest2??pinned2??image}var sortedBy=(items,key)=>[...items].
sort((a9,b9)=>{let[left,right]=[key(a9),key(b9)];return left===right?0:left<right?-1:1});function normalized(container){let environment=(container.environment??
[]).map(({name="",value=""})=>[name,value]),secrets=(container.secrets??[]).map(({name="",valueFrom=""})=>[name,valueFrom]),ports=(container.portMappings??[]).map(
({containerPort=0,protocol="tcp"})=>[containerPort,protocol]);return[container.name,imageIdentity(container),container.command??[],container.entryPoint??[],container.
cpu??0,container.memory??0,container.memoryReservation??0,container.essential??!0,sortedBy(environment,([name])=>name),sortedBy(secrets,([name])=>name),sortedBy(
ports,port=>port.join("/")),container.user??"",container.workingDirectory??""]}function fingerprint(input){let containers=sortedBy(input.containers,container=>container.
name),text=JSON.stringify([containers.map(normalized),String(input.cpu??""),String(input.memory??"")]);return sha256(text).slice(0,DIGITS)}function parseImage(image){let[named,digest2]=image.split("@"),colon=named.indexOf(":",named.lastIndexOf("/")+1);return{repository:colon<0?named:named.slice(0,colon),
...colon<0?{}:{tag:named.slice(colon+1)},...digest2?{digest:digest2}:{}}}function pinned(image,digest2){return digest2?`${parseImage(image).repository}@${digest2}`:
image}function digestsOf(containers,resolved=[]){let digests=new Map;for(let{name,image}of containers){let own=image?parseImage(image).digest:void 0,digest2=resolved.
find(r9=>r9.containerName===name)?.imageDigest??own;name&&digest2&&digests.set(name,digest2)}return digests}function fingerprintOf(definition,digests){let containers=(definition.
containerDefinitions??[]).map(container=>({name:container.name??"",image:pinned(container.image??"",digests.get(container.name??"")),command:container.command,entryPoint:container.
entryPoint,cpu:container.cpu,memory:container.memory,memoryReservation:container.memoryReservation,essential:container.essential,environment:container.environment,
secrets:container.secrets,portMappings:container.portMappings?.map(({containerPort,hostPort,protocol})=>({containerPort,hostPort,protocol})),user:container.user,
workingDirectory:container.workingDirectory}));return fingerprint({containers,cpu:definition.cpu,memory:definition.memory})}var BATCH=20;function batches(items,size){let result=[];for(let i9=0;i9<items.length;i9+=size)result.push(items.slice(i9,i9+size));return result}async function describeRevisions(clients,arns,cache9){
let found=new Map,missing=[];for(let arn of new Set(arns)){let known=cache9.revisions.get(arn);known?found.set(arn,known):missing.push(arn)}for(let batch of batches(
missing,BATCH)){let{serviceRevisions=[]}=await clients.ecs.send(new DescribeServiceRevisionsCommand({serviceRevisionArns:batch}));for(let revision of serviceRevisions){
let arn=revision.serviceRevisionArn;if(!arn)continue;found.set(arn,revision);let images=revision.containerImages??[];images.length>0&&images.every(image=>image.
imageDigest)&&remember(cache9.revisions,arn,revision)}}return found}async function describeTaskDefinition(clients,arn,cache9){let known=cache9.taskDefinitions.get(
arn);if(known!==void 0)return known;try{let answer=await clients.ecs.send(new DescribeTaskDefinitionCommand({taskDefinition:arn,include:["TAGS"]})),entry=answer.
taskDefinition?{definition:answer.taskDefinition,tags:answer.tags??[]}:null;return remember(cache9.taskDefinitions,arn,entry),entry}catch(error){if(classifyFailure(
error)==="final"&&/unable to describe|not found|does not exist/i.test(describeError(error)))return null;throw error}}function decodeMeta(tags){try{return{meta:decodeRolloutTags(
tags)}}catch(error){return{meta:null,metaProblem:describeError(error)}}}async function toRevisionRecord(clients,revision,cache9){let taskDefinitionArn=revision.
taskDefinition??"",entry=await describeTaskDefinition(clients,taskDefinitionArn,cache9),containers=entry?.definition.containerDefinitions??[],resolved=revision.
containerImages??[],digests=digestsOf(containers,resolved),decoded=entry?decodeMeta(entry.tags):{meta:null,metaProblem:`The task definition ${taskDefinitionArn}\
 is no longer there.`},images=containers.length>0?containers.map(container=>({container:container.name??"",image:container.image??"",digest:digests.get(container.
name??"")})):resolved.map(image=>({container:image.containerName??"",image:image.image??"",digest:image.imageDigest})),complete=containers.every(c9=>digests.has(
c9.name??"")),computed=entry?fingerprintOf(entry.definition,digests):"";return{arn:revision.serviceRevisionArn??"",taskDefinitionArn,...parseTaskDefinitionArn(taskDefinitionArn),
createdAt:revision.createdAt?.getTime()??0,images,fingerprint:complete?computed:decoded.meta?.fingerprint||computed,...decoded,targetGroupArn:revision.resolvedConfiguration?.
loadBalancers?.[0]?.targetGroupArn??revision.loadBalancers?.[0]?.targetGroupArn,tasks:{desired:0,running:0,healthy:0}}}async function readRevisions(clients,arns,cache9){
let described=await describeRevisions(clients,arns,cache9),records=new Map;for(let batch of batches([...described],5)){let made=await Promise.all(batch.map(([,revision])=>toRevisionRecord(
clients,revision,cache9)));batch.forEach(([arn],i9)=>records.set(arn,made[i9]))}return records}var time2=date2=>date2?.getTime();function pauseTimeoutMinutes(deployment,stage){return(deployment.deploymentConfiguration?.lifecycleHooks??[]).find(hook=>hook.
targetType==="PAUSE"&&hook.lifecycleStages?.some(s2=>s2===stage))?.timeoutConfiguration?.timeoutInMinutes}function pausesOf(deployment){return(deployment?.lifecycleHookDetails??
[]).filter(hook=>hook.hookId&&hook.targetType!=="AWS_LAMBDA")}function toHook(deployment){let details=pausesOf(deployment),hook=details.find(h9=>h9.status==="AWAITING_ACTION")??details.find(h9=>h9.status==="TIMED_OUT")??details[details.
length-1];if(!hook?.hookId)return;let stage=String(deployment.lifecycleStage??""),expiresAt=time2(hook.expiresAt),minutes=pauseTimeoutMinutes(deployment,stage);
return{hookId:hook.hookId,stage,status:hook.status??"UNKNOWN",timeoutAction:hook.timeoutAction==="CONTINUE"?"CONTINUE":"ROLLBACK",...expiresAt===void 0?{}:{expiresAt},
...expiresAt===void 0||minutes===void 0?{}:{startedAt:expiresAt-minutes*6e4}}}function unknownRevision(arn){return{arn,taskDefinitionArn:"",...parseTaskDefinitionArn(
""),createdAt:0,images:[],fingerprint:"",meta:null,metaProblem:"ECS no longer describes this service revision.",tasks:{desired:0,running:0,healthy:0}}}function revisionOf(summary2,records){
if(summary2?.arn)return{...records.get(summary2.arn)??unknownRevision(summary2.arn),tasks:{desired:summary2.requestedTaskCount??0,running:summary2.runningTaskCount??
0,healthy:summary2.runningTaskCount??0}}}function sourceOf(deployment){let weight=summary2=>summary2.requestedProductionTrafficWeight??0;return[...deployment.sourceServiceRevisions??
[]].sort((a9,b9)=>weight(b9)-weight(a9))[0]}function revisionArnsOf(deployment){return[deployment.targetServiceRevision?.arn,sourceOf(deployment)?.arn].filter(arn=>!!arn)}
function toDeploymentRecord(deployment,records){let arn=deployment.serviceDeploymentArn??"",target=revisionOf(deployment.targetServiceRevision,records),source=revisionOf(
sourceOf(deployment),records),{rollback:rollback2,alarms}=deployment;return{arn,id:lastPart(arn),status:deployment.status??"UNKNOWN",statusReason:deployment.statusReason,
ecsStrategy:deployment.deploymentConfiguration?.strategy??"ROLLING",lifecycleStage:deployment.lifecycleStage,createdAt:time2(deployment.createdAt)??0,startedAt:time2(
deployment.startedAt),finishedAt:time2(deployment.finishedAt),stoppedAt:time2(deployment.stoppedAt),target:target??unknownRevision(""),source:source?.arn===target?.
arn?void 0:source,requestedWeightPercent:deployment.targetServiceRevision?.requestedProductionTrafficWeight,hook:toHook(deployment),alarmNames:alarms?.alarmNames??
[],triggeredAlarmNames:alarms?.triggeredAlarmNames??[],rollback:rollback2&&{reason:rollback2.reason,startedAt:time2(rollback2.startedAt),serviceRevisionArn:rollback2.
serviceRevisionArn},configuration:deployment.deploymentConfiguration??{}}}async function describeDeployments(clients,arns){let found=[];for(let batch of batches(
arns,20)){let{serviceDeployments=[]}=await clients.ecs.send(new DescribeServiceDeploymentsCommand({serviceDeploymentArns:batch}));for(let arn of batch){let one=serviceDeployments.
find(d9=>d9.serviceDeploymentArn===arn);one&&found.push(one)}}return found}async function listDeployments(clients,ref,options={}){let limit=options.limit??1/0,arns=[],nextToken;do{let page=await clients.ecs.send(new ListServiceDeploymentsCommand(
{cluster:ref.cluster,service:ref.service,maxResults:Math.min(100,limit),...options.after===void 0?{}:{createdAt:{after:new Date(options.after)}},...nextToken?{nextToken}:
{}}));for(let brief of page.serviceDeployments??[])brief.serviceDeploymentArn&&arns.push(brief.serviceDeploymentArn);nextToken=page.nextToken}while(nextToken&&arns.
length<limit);let deployments=await describeDeployments(clients,arns.slice(0,limit)),records=await readRevisions(clients,deployments.flatMap(revisionArnsOf),options.
cache??createReadCache());return deployments.map(deployment=>toDeploymentRecord(deployment,records)).sort((a9,b9)=>b9.createdAt-a9.createdAt)}init_client3();init_dist_es2();init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemes2();init_client2();var defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(
context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption6(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbalancing",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{
config,context}})}}var defaultElasticLoadBalancingV2HttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:options.push(
createAwsAuthSigv4HttpAuthOption6(authParameters))}return options},resolveHttpAuthSchemeConfig6=config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.
assign(config_0,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})};var resolveClientEndpointParameters6=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"elasticloadbalancing"});var package_default3={name:"@aws-sdk/client-elastic-load-balancing-v2",version:"3.1142.0",description:"AWS SDK for JavaScript Elastic Load Balancing V2 Client f\
or Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-elastic-load-balancing-v2",license:"Apache-2.0",author:{
name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"\
clients/client-elastic-load-balancing-v2"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtime\
Config":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dis\
t-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../..\
/scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build\
:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es d\
ist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vi\
test.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.m\
js"},dependencies:{"@aws-sdk/core":"^3.978.1","@aws-sdk/credential-provider-node":"^3.972.84","@aws-sdk/types":"^3.974.6","@smithy/core":"^3.35.0","@smithy/fetc\
h-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.12.1","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/no\
de":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};init_client3();init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_httpAuthSchemes2();init_protocols2();init_checksum3();init_client2();init_protocols();init_serde();init_client3();init_endpoints();init_endpoints();var k6="ref",a6=-1,b6=!0,c6="isSet",d6="PartitionResult",e6="booleanEquals",f6="getAttr",g6={[k6]:"Endpoint"},h6={[k6]:d6},i6={},j6=[{[k6]:"Reg\
ion"}],_data6={conditions:[[c6,[g6]],[c6,j6],["aws.partition",j6,d6],[e6,[{[k6]:"UseFIPS"},b6]],[e6,[{[k6]:"UseDualStack"},b6]],[e6,[{fn:f6,argv:[h6,"supportsDu\
alStack"]},b6]],[e6,[{fn:f6,argv:[h6,"supportsFIPS"]},b6]],["stringEquals",[{fn:f6,argv:[h6,"name"]},"aws-us-gov"]]],results:[[a6],[a6,"Invalid Configuration: F\
IPS and custom endpoint are not supported"],[a6,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g6,i6],["https://elasticloadbalancing\
-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i6],[a6,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasti\
cloadbalancing.{Region}.amazonaws.com",i6],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",i6],[a6,"FIPS is enabled but this partition\
 does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",i6],[a6,"DualStack is enabled but this partition does not\
 support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",i6],[a6,"Invalid Configuration: Missing Region"]]},root6=2,r6=1e8,nodes6=new Int32Array(
[-1,1,-1,0,13,3,1,4,r6+12,2,5,r6+12,3,8,6,4,7,r6+11,5,r6+9,r6+10,4,11,9,6,10,r6+8,7,r6+6,r6+7,5,12,r6+5,6,r6+4,r6+5,3,r6+1,14,4,r6+2,r6+3]),bdd6=BinaryDecisionDiagram.
from(nodes6,root6,_data6.conditions,_data6.results);var cache6=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver6=(endpointParams,context={})=>cache6.get(endpointParams,
()=>decideEndpoint(bdd6,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;init_schema();init_client2();var ElasticLoadBalancingV2ServiceException=class _ElasticLoadBalancingV2ServiceException extends ServiceException{constructor(options){super(options),Object.setPrototypeOf(
this,_ElasticLoadBalancingV2ServiceException.prototype)}};var CertificateNotFoundException=class _CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException{name="CertificateNotFoundException";$fault="\
client";Message;constructor(opts){super({name:"CertificateNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_CertificateNotFoundException.
prototype),this.Message=opts.Message}},ListenerNotFoundException=class _ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ListenerN\
otFoundException";$fault="client";Message;constructor(opts){super({name:"ListenerNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ListenerNotFoundException.
prototype),this.Message=opts.Message}},TooManyCertificatesException=class _TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException{name="Too\
ManyCertificatesException";$fault="client";Message;constructor(opts){super({name:"TooManyCertificatesException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TooManyCertificatesException.prototype),this.Message=opts.Message}},DuplicateTagKeysException=class _DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateTagKeysException";$fault="client";Message;constructor(opts){super({name:"DuplicateTagKeysException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_DuplicateTagKeysException.prototype),this.Message=opts.Message}},LoadBalancerNotFoundException=class _LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
LoadBalancerNotFoundException";$fault="client";Message;constructor(opts){super({name:"LoadBalancerNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_LoadBalancerNotFoundException.prototype),this.Message=opts.Message}},RuleNotFoundException=class _RuleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
RuleNotFoundException";$fault="client";Message;constructor(opts){super({name:"RuleNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_RuleNotFoundException.
prototype),this.Message=opts.Message}},TargetGroupNotFoundException=class _TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException{name="Tar\
getGroupNotFoundException";$fault="client";Message;constructor(opts){super({name:"TargetGroupNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TargetGroupNotFoundException.prototype),this.Message=opts.Message}},TooManyTagsException=class _TooManyTagsException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyTagsException";$fault="client";Message;constructor(opts){super({name:"TooManyTagsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyTagsException.
prototype),this.Message=opts.Message}},TrustStoreNotFoundException=class _TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException{name="Trust\
StoreNotFoundException";$fault="client";Message;constructor(opts){super({name:"TrustStoreNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_TrustStoreNotFoundException.prototype),this.Message=opts.Message}},InvalidRevocationContentException=class _InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidRevocationContentException";$fault="client";Message;constructor(opts){super({name:"InvalidRevocationContentException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidRevocationContentException.prototype),this.Message=opts.Message}},RevocationContentNotFoundException=class _RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
RevocationContentNotFoundException";$fault="client";Message;constructor(opts){super({name:"RevocationContentNotFoundException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_RevocationContentNotFoundException.prototype),this.Message=opts.Message}},TooManyTrustStoreRevocationEntriesException=class _TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyTrustStoreRevocationEntriesException";$fault="client";Message;constructor(opts){super({name:"TooManyTrustStoreRevocationEntriesException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TooManyTrustStoreRevocationEntriesException.prototype),this.Message=opts.Message}},AllocationIdNotFoundException=class _AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
AllocationIdNotFoundException";$fault="client";Message;constructor(opts){super({name:"AllocationIdNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_AllocationIdNotFoundException.prototype),this.Message=opts.Message}},ALPNPolicyNotSupportedException=class _ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="\
ALPNPolicyNotSupportedException";$fault="client";Message;constructor(opts){super({name:"ALPNPolicyNotSupportedException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_ALPNPolicyNotSupportedException.prototype),this.Message=opts.Message}},AvailabilityZoneNotSupportedException=class _AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="\
AvailabilityZoneNotSupportedException";$fault="client";Message;constructor(opts){super({name:"AvailabilityZoneNotSupportedException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_AvailabilityZoneNotSupportedException.prototype),this.Message=opts.Message}},CaCertificatesBundleNotFoundException=class _CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
CaCertificatesBundleNotFoundException";$fault="client";Message;constructor(opts){super({name:"CaCertificatesBundleNotFoundException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_CaCertificatesBundleNotFoundException.prototype),this.Message=opts.Message}},CapacityDecreaseRequestsLimitExceededException=class _CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="\
CapacityDecreaseRequestsLimitExceededException";$fault="client";Message;constructor(opts){super({name:"CapacityDecreaseRequestsLimitExceededException",$fault:"c\
lient",...opts}),Object.setPrototypeOf(this,_CapacityDecreaseRequestsLimitExceededException.prototype),this.Message=opts.Message}},CapacityReservationPendingException=class _CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException{name="\
CapacityReservationPendingException";$fault="client";Message;constructor(opts){super({name:"CapacityReservationPendingException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_CapacityReservationPendingException.prototype),this.Message=opts.Message}},CapacityUnitsLimitExceededException=class _CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="\
CapacityUnitsLimitExceededException";$fault="client";Message;constructor(opts){super({name:"CapacityUnitsLimitExceededException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_CapacityUnitsLimitExceededException.prototype),this.Message=opts.Message}},DuplicateListenerException=class _DuplicateListenerException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateListenerException";$fault="client";Message;constructor(opts){super({name:"DuplicateListenerException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_DuplicateListenerException.prototype),this.Message=opts.Message}},IncompatibleProtocolsException=class _IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException{name="\
IncompatibleProtocolsException";$fault="client";Message;constructor(opts){super({name:"IncompatibleProtocolsException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_IncompatibleProtocolsException.prototype),this.Message=opts.Message}},InvalidConfigurationRequestException=class _InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidConfigurationRequestException";$fault="client";Message;constructor(opts){super({name:"InvalidConfigurationRequestException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidConfigurationRequestException.prototype),this.Message=opts.Message}},InvalidLoadBalancerActionException=class _InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidLoadBalancerActionException";$fault="client";Message;constructor(opts){super({name:"InvalidLoadBalancerActionException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidLoadBalancerActionException.prototype),this.Message=opts.Message}},SSLPolicyNotFoundException=class _SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
SSLPolicyNotFoundException";$fault="client";Message;constructor(opts){super({name:"SSLPolicyNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_SSLPolicyNotFoundException.prototype),this.Message=opts.Message}},TargetGroupAssociationLimitException=class _TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException{name="\
TargetGroupAssociationLimitException";$fault="client";Message;constructor(opts){super({name:"TargetGroupAssociationLimitException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_TargetGroupAssociationLimitException.prototype),this.Message=opts.Message}},TooManyActionsException=class _TooManyActionsException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyActionsException";$fault="client";Message;constructor(opts){super({name:"TooManyActionsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyActionsException.
prototype),this.Message=opts.Message}},TooManyListenersException=class _TooManyListenersException extends ElasticLoadBalancingV2ServiceException{name="TooManyLi\
stenersException";$fault="client";Message;constructor(opts){super({name:"TooManyListenersException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyListenersException.
prototype),this.Message=opts.Message}},TooManyRegistrationsForTargetIdException=class _TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyRegistrationsForTargetIdException";$fault="client";Message;constructor(opts){super({name:"TooManyRegistrationsForTargetIdException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TooManyRegistrationsForTargetIdException.prototype),this.Message=opts.Message}},TooManyTargetsException=class _TooManyTargetsException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyTargetsException";$fault="client";Message;constructor(opts){super({name:"TooManyTargetsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyTargetsException.
prototype),this.Message=opts.Message}},TooManyUniqueTargetGroupsPerLoadBalancerException=class _TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyUniqueTargetGroupsPerLoadBalancerException";$fault="client";Message;constructor(opts){super({name:"TooManyUniqueTargetGroupsPerLoadBalancerException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TooManyUniqueTargetGroupsPerLoadBalancerException.prototype),this.Message=opts.Message}},TrustStoreNotReadyException=class _TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException{name="\
TrustStoreNotReadyException";$fault="client";Message;constructor(opts){super({name:"TrustStoreNotReadyException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TrustStoreNotReadyException.prototype),this.Message=opts.Message}},UnsupportedProtocolException=class _UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException{name="\
UnsupportedProtocolException";$fault="client";Message;constructor(opts){super({name:"UnsupportedProtocolException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_UnsupportedProtocolException.prototype),this.Message=opts.Message}},DuplicateLoadBalancerNameException=class _DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateLoadBalancerNameException";$fault="client";Message;constructor(opts){super({name:"DuplicateLoadBalancerNameException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_DuplicateLoadBalancerNameException.prototype),this.Message=opts.Message}},InvalidSchemeException=class _InvalidSchemeException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidSchemeException";$fault="client";Message;constructor(opts){super({name:"InvalidSchemeException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidSchemeException.
prototype),this.Message=opts.Message}},InvalidSecurityGroupException=class _InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException{name="I\
nvalidSecurityGroupException";$fault="client";Message;constructor(opts){super({name:"InvalidSecurityGroupException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidSecurityGroupException.prototype),this.Message=opts.Message}},InvalidSubnetException=class _InvalidSubnetException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidSubnetException";$fault="client";Message;constructor(opts){super({name:"InvalidSubnetException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidSubnetException.
prototype),this.Message=opts.Message}},OperationNotPermittedException=class _OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException{name="\
OperationNotPermittedException";$fault="client";Message;constructor(opts){super({name:"OperationNotPermittedException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_OperationNotPermittedException.prototype),this.Message=opts.Message}},ResourceInUseException2=class _ResourceInUseException extends ElasticLoadBalancingV2ServiceException{name="\
ResourceInUseException";$fault="client";Message;constructor(opts){super({name:"ResourceInUseException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceInUseException.
prototype),this.Message=opts.Message}},SubnetNotFoundException=class _SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SubnetNotFoun\
dException";$fault="client";Message;constructor(opts){super({name:"SubnetNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_SubnetNotFoundException.
prototype),this.Message=opts.Message}},TooManyLoadBalancersException=class _TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException{name="T\
ooManyLoadBalancersException";$fault="client";Message;constructor(opts){super({name:"TooManyLoadBalancersException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TooManyLoadBalancersException.prototype),this.Message=opts.Message}},PriorityInUseException=class _PriorityInUseException extends ElasticLoadBalancingV2ServiceException{name="\
PriorityInUseException";$fault="client";Message;constructor(opts){super({name:"PriorityInUseException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PriorityInUseException.
prototype),this.Message=opts.Message}},TooManyRulesException=class _TooManyRulesException extends ElasticLoadBalancingV2ServiceException{name="TooManyRulesExcep\
tion";$fault="client";Message;constructor(opts){super({name:"TooManyRulesException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyRulesException.
prototype),this.Message=opts.Message}},TooManyTargetGroupsException=class _TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException{name="Too\
ManyTargetGroupsException";$fault="client";Message;constructor(opts){super({name:"TooManyTargetGroupsException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TooManyTargetGroupsException.prototype),this.Message=opts.Message}},DuplicateTargetGroupNameException=class _DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateTargetGroupNameException";$fault="client";Message;constructor(opts){super({name:"DuplicateTargetGroupNameException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_DuplicateTargetGroupNameException.prototype),this.Message=opts.Message}},DuplicateTrustStoreNameException=class _DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateTrustStoreNameException";$fault="client";Message;constructor(opts){super({name:"DuplicateTrustStoreNameException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_DuplicateTrustStoreNameException.prototype),this.Message=opts.Message}},InvalidCaCertificatesBundleException=class _InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidCaCertificatesBundleException";$fault="client";Message;constructor(opts){super({name:"InvalidCaCertificatesBundleException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidCaCertificatesBundleException.prototype),this.Message=opts.Message}},TooManyTrustStoresException=class _TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyTrustStoresException";$fault="client";Message;constructor(opts){super({name:"TooManyTrustStoresException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TooManyTrustStoresException.prototype),this.Message=opts.Message}},DeleteAssociationSameAccountException=class _DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException{name="\
DeleteAssociationSameAccountException";$fault="client";Message;constructor(opts){super({name:"DeleteAssociationSameAccountException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_DeleteAssociationSameAccountException.prototype),this.Message=opts.Message}},TrustStoreAssociationNotFoundException=class _TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
TrustStoreAssociationNotFoundException";$fault="client";Message;constructor(opts){super({name:"TrustStoreAssociationNotFoundException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TrustStoreAssociationNotFoundException.prototype),this.Message=opts.Message}},TrustStoreInUseException=class _TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException{name="\
TrustStoreInUseException";$fault="client";Message;constructor(opts){super({name:"TrustStoreInUseException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_TrustStoreInUseException.prototype),this.Message=opts.Message}},InvalidTargetException=class _InvalidTargetException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidTargetException";$fault="client";Message;constructor(opts){super({name:"InvalidTargetException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidTargetException.
prototype),this.Message=opts.Message}},HealthUnavailableException=class _HealthUnavailableException extends ElasticLoadBalancingV2ServiceException{name="HealthU\
navailableException";$fault="server";Message;constructor(opts){super({name:"HealthUnavailableException",$fault:"server",...opts}),Object.setPrototypeOf(this,_HealthUnavailableException.
prototype),this.Message=opts.Message}},RevocationIdNotFoundException=class _RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="R\
evocationIdNotFoundException";$fault="client";Message;constructor(opts){super({name:"RevocationIdNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_RevocationIdNotFoundException.prototype),this.Message=opts.Message}},ResourceNotFoundException3=class _ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
ResourceNotFoundException";$fault="client";Message;constructor(opts){super({name:"ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_ResourceNotFoundException.prototype),this.Message=opts.Message}},InsufficientCapacityException=class _InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException{name="\
InsufficientCapacityException";$fault="server";Message;constructor(opts){super({name:"InsufficientCapacityException",$fault:"server",...opts}),Object.setPrototypeOf(
this,_InsufficientCapacityException.prototype),this.Message=opts.Message}},PriorRequestNotCompleteException=class _PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException{name="\
PriorRequestNotCompleteException";$fault="client";Message;constructor(opts){super({name:"PriorRequestNotCompleteException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_PriorRequestNotCompleteException.prototype),this.Message=opts.Message}};var _AINFE="AllocationIdNotFoundException";var _ALPNPNSE="ALPNPolicyNotSupportedException";var _AZNSE="AvailabilityZoneNotSupportedException";var _CCBNFE="CaCertificatesBundleNotFoundException";var _CDRLEE="CapacityDecreaseRequestsLimitExceededException";var _CNFE2="CertificateNotFoundException";var _CRPE="CapacityReservationPendingException";var _CULEE="CapacityUnitsLimitExceededException";var _DASAE="DeleteAssociationSameAccountException";var _DLBNE="DuplicateLoadBalancerNameException";var _DLE="DuplicateListenerException";var _DTGNE="DuplicateTargetGroupNameException";var _DTKE="DuplicateTagKeysException";var _DTSNE="DuplicateTrustStoreNameException";var _HUE="HealthUnavailableException";var _ICCBE="InvalidCaCertificatesBundleException";var _ICE2="InsufficientCapacityException",_ICRE="InvalidConfigurationRequestException";var _ILBAE="InvalidLoadBalancerActionException";var _IPE2="IncompatibleProtocolsException",_IRCE="InvalidRevocationContentException",_ISE3="InvalidSchemeException",_ISEn2="InvalidSubnetException",_ISGE="Inval\
idSecurityGroupException",_ITE="InvalidTargetException";var _LBNFE="LoadBalancerNotFoundException";var _LNFE="ListenerNotFoundException";var _M="Message";var _ONPE="OperationNotPermittedException";var _PIUE="PriorityInUseException";var _PRNCE="PriorRequestNotCompleteException";var _RCNFE="RevocationContentNotFoundException";var _RINFE="RevocationIdNotFoundException";var _RIUE2="ResourceInUseException";var _RNFE3="ResourceNotFoundException",_RNFEu="RuleNotFoundException";var _SNFE2="SubnetNotFoundException";var _SSLPNFE="SSLPolicyNotFoundException";var _TGALE="TargetGroupAssociationLimitException";var _TGNFE="TargetGroupNotFoundException";var _TMAE="TooManyActionsException",_TMCE="TooManyCertificatesException",_TMLBE="TooManyLoadBalancersException",_TMLE="TooManyListenersException",_TMRE3="TooMan\
yRulesException",_TMRFTIE="TooManyRegistrationsForTargetIdException",_TMTE="TooManyTagsException",_TMTEo="TooManyTargetsException",_TMTGE="TooManyTargetGroupsEx\
ception",_TMTSE="TooManyTrustStoresException",_TMTSREE="TooManyTrustStoreRevocationEntriesException",_TMUTGPLBE="TooManyUniqueTargetGroupsPerLoadBalancerExcepti\
on";var _TSANFE="TrustStoreAssociationNotFoundException";var _TSIUE="TrustStoreInUseException",_TSNFE2="TrustStoreNotFoundException",_TSNRE="TrustStoreNotReadyException";var _UPE="UnsupportedProtocolException";var _aQE2="awsQueryError",_c6="client",_e6="error",_hE6="httpError",_s6="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",_se4="server",n06="com.am\
azonaws.elasticloadbalancingv2",_s_registry6=new TypeRegistry(_s6),ElasticLoadBalancingV2ServiceException$=[-3,_s6,"ElasticLoadBalancingV2ServiceException",0,[],
[]];_s_registry6.registerError(ElasticLoadBalancingV2ServiceException$,ElasticLoadBalancingV2ServiceException);var n0_registry6=new TypeRegistry(n06),AllocationIdNotFoundException$=[
-3,n06,_AINFE,{[_aQE2]:["AllocationIdNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(AllocationIdNotFoundException$,AllocationIdNotFoundException);
var ALPNPolicyNotSupportedException$=[-3,n06,_ALPNPNSE,{[_aQE2]:["ALPNPolicyNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(ALPNPolicyNotSupportedException$,
ALPNPolicyNotSupportedException);var AvailabilityZoneNotSupportedException$=[-3,n06,_AZNSE,{[_aQE2]:["AvailabilityZoneNotSupported",400],[_e6]:_c6,[_hE6]:400},[
_M],[0]];n0_registry6.registerError(AvailabilityZoneNotSupportedException$,AvailabilityZoneNotSupportedException);var CaCertificatesBundleNotFoundException$=[-3,
n06,_CCBNFE,{[_aQE2]:["CaCertificatesBundleNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(CaCertificatesBundleNotFoundException$,CaCertificatesBundleNotFoundException);
var CapacityDecreaseRequestsLimitExceededException$=[-3,n06,_CDRLEE,{[_aQE2]:["CapacityDecreaseRequestLimitExceeded",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.
registerError(CapacityDecreaseRequestsLimitExceededException$,CapacityDecreaseRequestsLimitExceededException);var CapacityReservationPendingException$=[-3,n06,_CRPE,
{[_aQE2]:["CapacityReservationPending",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(CapacityReservationPendingException$,CapacityReservationPendingException);
var CapacityUnitsLimitExceededException$=[-3,n06,_CULEE,{[_aQE2]:["CapacityUnitsLimitExceeded",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(CapacityUnitsLimitExceededException$,
CapacityUnitsLimitExceededException);var CertificateNotFoundException$=[-3,n06,_CNFE2,{[_aQE2]:["CertificateNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.
registerError(CertificateNotFoundException$,CertificateNotFoundException);var DeleteAssociationSameAccountException$=[-3,n06,_DASAE,{[_aQE2]:["DeleteAssociation\
SameAccount",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(DeleteAssociationSameAccountException$,DeleteAssociationSameAccountException);var DuplicateListenerException$=[
-3,n06,_DLE,{[_aQE2]:["DuplicateListener",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(DuplicateListenerException$,DuplicateListenerException);
var DuplicateLoadBalancerNameException$=[-3,n06,_DLBNE,{[_aQE2]:["DuplicateLoadBalancerName",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(DuplicateLoadBalancerNameException$,
DuplicateLoadBalancerNameException);var DuplicateTagKeysException$=[-3,n06,_DTKE,{[_aQE2]:["DuplicateTagKeys",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.
registerError(DuplicateTagKeysException$,DuplicateTagKeysException);var DuplicateTargetGroupNameException$=[-3,n06,_DTGNE,{[_aQE2]:["DuplicateTargetGroupName",400],
[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(DuplicateTargetGroupNameException$,DuplicateTargetGroupNameException);var DuplicateTrustStoreNameException$=[
-3,n06,_DTSNE,{[_aQE2]:["DuplicateTrustStoreName",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(DuplicateTrustStoreNameException$,DuplicateTrustStoreNameException);
var HealthUnavailableException$=[-3,n06,_HUE,{[_aQE2]:["HealthUnavailable",500],[_e6]:_se4,[_hE6]:500},[_M],[0]];n0_registry6.registerError(HealthUnavailableException$,
HealthUnavailableException);var IncompatibleProtocolsException$=[-3,n06,_IPE2,{[_aQE2]:["IncompatibleProtocols",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.
registerError(IncompatibleProtocolsException$,IncompatibleProtocolsException);var InsufficientCapacityException$=[-3,n06,_ICE2,{[_aQE2]:["InsufficientCapacity",
500],[_e6]:_se4,[_hE6]:500},[_M],[0]];n0_registry6.registerError(InsufficientCapacityException$,InsufficientCapacityException);var InvalidCaCertificatesBundleException$=[
-3,n06,_ICCBE,{[_aQE2]:["InvalidCaCertificatesBundle",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(InvalidCaCertificatesBundleException$,InvalidCaCertificatesBundleException);
var InvalidConfigurationRequestException$=[-3,n06,_ICRE,{[_aQE2]:["InvalidConfigurationRequest",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(
InvalidConfigurationRequestException$,InvalidConfigurationRequestException);var InvalidLoadBalancerActionException$=[-3,n06,_ILBAE,{[_aQE2]:["InvalidLoadBalance\
rAction",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(InvalidLoadBalancerActionException$,InvalidLoadBalancerActionException);var InvalidRevocationContentException$=[
-3,n06,_IRCE,{[_aQE2]:["InvalidRevocationContent",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(InvalidRevocationContentException$,InvalidRevocationContentException);
var InvalidSchemeException$=[-3,n06,_ISE3,{[_aQE2]:["InvalidScheme",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(InvalidSchemeException$,InvalidSchemeException);
var InvalidSecurityGroupException$=[-3,n06,_ISGE,{[_aQE2]:["InvalidSecurityGroup",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(InvalidSecurityGroupException$,
InvalidSecurityGroupException);var InvalidSubnetException$=[-3,n06,_ISEn2,{[_aQE2]:["InvalidSubnet",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(
InvalidSubnetException$,InvalidSubnetException);var InvalidTargetException$=[-3,n06,_ITE,{[_aQE2]:["InvalidTarget",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.
registerError(InvalidTargetException$,InvalidTargetException);var ListenerNotFoundException$=[-3,n06,_LNFE,{[_aQE2]:["ListenerNotFound",400],[_e6]:_c6,[_hE6]:400},
[_M],[0]];n0_registry6.registerError(ListenerNotFoundException$,ListenerNotFoundException);var LoadBalancerNotFoundException$=[-3,n06,_LBNFE,{[_aQE2]:["LoadBala\
ncerNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(LoadBalancerNotFoundException$,LoadBalancerNotFoundException);var OperationNotPermittedException$=[
-3,n06,_ONPE,{[_aQE2]:["OperationNotPermitted",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(OperationNotPermittedException$,OperationNotPermittedException);
var PriorityInUseException$=[-3,n06,_PIUE,{[_aQE2]:["PriorityInUse",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(PriorityInUseException$,PriorityInUseException);
var PriorRequestNotCompleteException$=[-3,n06,_PRNCE,{[_aQE2]:["PriorRequestNotComplete",429],[_e6]:_c6,[_hE6]:429},[_M],[0]];n0_registry6.registerError(PriorRequestNotCompleteException$,
PriorRequestNotCompleteException);var ResourceInUseException$2=[-3,n06,_RIUE2,{[_aQE2]:["ResourceInUse",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(
ResourceInUseException$2,ResourceInUseException2);var ResourceNotFoundException$3=[-3,n06,_RNFE3,{[_aQE2]:["ResourceNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];
n0_registry6.registerError(ResourceNotFoundException$3,ResourceNotFoundException3);var RevocationContentNotFoundException$=[-3,n06,_RCNFE,{[_aQE2]:["RevocationC\
ontentNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(RevocationContentNotFoundException$,RevocationContentNotFoundException);var RevocationIdNotFoundException$=[
-3,n06,_RINFE,{[_aQE2]:["RevocationIdNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(RevocationIdNotFoundException$,RevocationIdNotFoundException);
var RuleNotFoundException$=[-3,n06,_RNFEu,{[_aQE2]:["RuleNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(RuleNotFoundException$,RuleNotFoundException);
var SSLPolicyNotFoundException$=[-3,n06,_SSLPNFE,{[_aQE2]:["SSLPolicyNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(SSLPolicyNotFoundException$,
SSLPolicyNotFoundException);var SubnetNotFoundException$=[-3,n06,_SNFE2,{[_aQE2]:["SubnetNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(
SubnetNotFoundException$,SubnetNotFoundException);var TargetGroupAssociationLimitException$=[-3,n06,_TGALE,{[_aQE2]:["TargetGroupAssociationLimit",400],[_e6]:_c6,
[_hE6]:400},[_M],[0]];n0_registry6.registerError(TargetGroupAssociationLimitException$,TargetGroupAssociationLimitException);var TargetGroupNotFoundException$=[
-3,n06,_TGNFE,{[_aQE2]:["TargetGroupNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TargetGroupNotFoundException$,TargetGroupNotFoundException);
var TooManyActionsException$=[-3,n06,_TMAE,{[_aQE2]:["TooManyActions",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TooManyActionsException$,TooManyActionsException);
var TooManyCertificatesException$=[-3,n06,_TMCE,{[_aQE2]:["TooManyCertificates",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TooManyCertificatesException$,
TooManyCertificatesException);var TooManyListenersException$=[-3,n06,_TMLE,{[_aQE2]:["TooManyListeners",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(
TooManyListenersException$,TooManyListenersException);var TooManyLoadBalancersException$=[-3,n06,_TMLBE,{[_aQE2]:["TooManyLoadBalancers",400],[_e6]:_c6,[_hE6]:400},
[_M],[0]];n0_registry6.registerError(TooManyLoadBalancersException$,TooManyLoadBalancersException);var TooManyRegistrationsForTargetIdException$=[-3,n06,_TMRFTIE,
{[_aQE2]:["TooManyRegistrationsForTargetId",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TooManyRegistrationsForTargetIdException$,TooManyRegistrationsForTargetIdException);
var TooManyRulesException$=[-3,n06,_TMRE3,{[_aQE2]:["TooManyRules",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TooManyRulesException$,TooManyRulesException);
var TooManyTagsException$=[-3,n06,_TMTE,{[_aQE2]:["TooManyTags",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TooManyTagsException$,TooManyTagsException);
var TooManyTargetGroupsException$=[-3,n06,_TMTGE,{[_aQE2]:["TooManyTargetGroups",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TooManyTargetGroupsException$,
TooManyTargetGroupsException);var TooManyTargetsException$=[-3,n06,_TMTEo,{[_aQE2]:["TooManyTargets",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(
TooManyTargetsException$,TooManyTargetsException);var TooManyTrustStoreRevocationEntriesException$=[-3,n06,_TMTSREE,{[_aQE2]:["TooManyTrustStoreRevocationEntrie\
s",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TooManyTrustStoreRevocationEntriesException$,TooManyTrustStoreRevocationEntriesException);var TooManyTrustStoresException$=[
-3,n06,_TMTSE,{[_aQE2]:["TooManyTrustStores",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TooManyTrustStoresException$,TooManyTrustStoresException);
var TooManyUniqueTargetGroupsPerLoadBalancerException$=[-3,n06,_TMUTGPLBE,{[_aQE2]:["TooManyUniqueTargetGroupsPerLoadBalancer",400],[_e6]:_c6,[_hE6]:400},[_M],[
0]];n0_registry6.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$,TooManyUniqueTargetGroupsPerLoadBalancerException);var TrustStoreAssociationNotFoundException$=[
-3,n06,_TSANFE,{[_aQE2]:["AssociationNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TrustStoreAssociationNotFoundException$,TrustStoreAssociationNotFoundException);
var TrustStoreInUseException$=[-3,n06,_TSIUE,{[_aQE2]:["TrustStoreInUse",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(TrustStoreInUseException$,
TrustStoreInUseException);var TrustStoreNotFoundException$=[-3,n06,_TSNFE2,{[_aQE2]:["TrustStoreNotFound",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(
TrustStoreNotFoundException$,TrustStoreNotFoundException);var TrustStoreNotReadyException$=[-3,n06,_TSNRE,{[_aQE2]:["TrustStoreNotReady",400],[_e6]:_c6,[_hE6]:400},
[_M],[0]];n0_registry6.registerError(TrustStoreNotReadyException$,TrustStoreNotReadyException);var UnsupportedProtocolException$=[-3,n06,_UPE,{[_aQE2]:["Unsuppo\
rtedProtocol",400],[_e6]:_c6,[_hE6]:400},[_M],[0]];n0_registry6.registerError(UnsupportedProtocolException$,UnsupportedProtocolException);var errorTypeRegistries6=[
_s_registry6,n0_registry6];var getRuntimeConfig11=config=>({apiVersion:"2015-12-01",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver6,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultElasticLoadBalancingV2HttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider(
"aws.auth#sigv4"),signer:new AwsSdkSigV4Signer}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsQueryProtocol,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:errorTypeRegistries6,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/20\
15-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:config?.serviceId??"Elastic Load Balancing v2",sha256:config?.sha256??Sha256Node,
urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8});var getRuntimeConfig12=config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().
then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig11(config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.
profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??
loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.
serviceId,clientVersion:package_default3.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),region:config?.region??loadConfig(
NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE},config),
streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}};init_client3();init_client2();init_protocols();var getHttpAuthExtensionConfiguration6=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig6=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions6=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(
runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration6(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),
resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig6(extensionConfiguration))};var ElasticLoadBalancingV2Client=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig12(configuration||{});super(_config_0),
this.initConfig=_config_0;let _config_1=resolveClientEndpointParameters6(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),
_config_4=resolveRegionConfig(_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig6(_config_6),_config_8=resolveRuntimeExtensions6(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}};init_client3();init_dist_es2();init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_config2();var NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME="AWS_DISABLE_REQUEST_COMPRESSION",NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME="disable_request_compre\
ssion",DEFAULT_DISABLE_REQUEST_COMPRESSION=!1,NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS={environmentVariableSelector:env2=>booleanSelector(env2,NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME,
SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME,SelectorType.CONFIG),default:DEFAULT_DISABLE_REQUEST_COMPRESSION};init_config2();var NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME="r\
equest_min_compression_size_bytes",DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES=10240,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS={environmentVariableSelector:env2=>numberSelector(
env2,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME,SelectorType.ENV),configFileSelector:profile=>numberSelector(profile,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME,
SelectorType.CONFIG),default:DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES};init_client2();var resolveCompressionConfig=input=>{let{disableRequestCompression,requestMinCompressionSizeBytes:_requestMinCompressionSizeBytes}=input;return Object.
assign(input,{disableRequestCompression:normalizeProvider(disableRequestCompression),requestMinCompressionSizeBytes:async()=>{let requestMinCompressionSizeBytes=await normalizeProvider(
_requestMinCompressionSizeBytes)();if(requestMinCompressionSizeBytes<0||requestMinCompressionSizeBytes>10485760)throw new RangeError(`The value for requestMinCo\
mpressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);return requestMinCompressionSizeBytes}})};init_httpAuthSchemes2();init_client2();var defaultCloudWatchHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).
operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption7(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}var defaultCloudWatchHttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption7(
authParameters))}return options},resolveHttpAuthSchemeConfig7=config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})};var resolveClientEndpointParameters7=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"monitoring"});var package_default4={name:"@aws-sdk/client-cloudwatch",version:"3.1164.0",description:"AWS SDK for JavaScript Cloudwatch Client for Node.js, Browser and React \
Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudwatch",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"\
https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-cloudwatch"},files:[
"dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"\
./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.nativ\
e"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove d\
ist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.typ\
es.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --loc\
al","generate:client":"node ../../scripts/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vitest watch --passWi\
thNoTests","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -\
c vitest.config.integ.mts","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"\
tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/credential-provider-node":"^3.972.94","@aws\
-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/middleware-compression":"^4.6.2","@smithy/node-http-handler":"^4.\
14.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"\
7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};init_client3();init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_httpAuthSchemes2();init_protocols2();init_checksum3();init_client2();init_protocols();init_serde();init_client3();init_endpoints();init_endpoints();var k7="ref",a7=-1,b7=!0,c7="isSet",d7="PartitionResult",e7="booleanEquals",f7="getAttr",g7={[k7]:"Endpoint"},h7={[k7]:d7},i7={},j7=[{[k7]:"Reg\
ion"}],_data7={conditions:[[c7,[g7]],[c7,j7],["aws.partition",j7,d7],[e7,[{[k7]:"UseFIPS"},b7]],[e7,[{[k7]:"UseDualStack"},b7]],["stringEquals",[{fn:f7,argv:[h7,
"name"]},"aws-us-gov"]],[e7,[{fn:f7,argv:[h7,"supportsFIPS"]},b7]],[e7,[{fn:f7,argv:[h7,"supportsDualStack"]},b7]]],results:[[a7],[a7,"Invalid Configuration: FI\
PS and custom endpoint are not supported"],[a7,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g7,i7],["https://monitoring.{Region}.{\
PartitionResult#dnsSuffix}",i7],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",i7],["https://monitoring-fips.{Region}.{PartitionResult#dual\
StackDnsSuffix}",i7],[a7,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#\
dnsSuffix}",i7],[a7,"FIPS is enabled but this partition does not support FIPS"],[a7,"DualStack is enabled but this partition does not support DualStack"],[a7,"I\
nvalid Configuration: Missing Region"]]},root7=2,r7=1e8,nodes7=new Int32Array([-1,1,-1,0,14,3,1,4,r7+11,2,5,r7+11,3,8,6,4,7,r7+4,7,r7+5,r7+10,4,11,9,5,r7+4,10,6,
r7+8,r7+9,5,r7+5,12,6,13,r7+7,7,r7+6,r7+7,3,r7+1,15,4,r7+2,r7+3]),bdd7=BinaryDecisionDiagram.from(nodes7,root7,_data7.conditions,_data7.results);var cache7=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver7=(endpointParams,context={})=>cache7.get(endpointParams,
()=>decideEndpoint(bdd7,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;init_schema();init_client2();var CloudWatchServiceException=class _CloudWatchServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#Cloud\
WatchServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_CloudWatchServiceException.prototype)}};var ConflictException2=class _ConflictException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ConflictException";name="ConflictExc\
eption";$fault="client";Message;constructor(opts){super({name:"ConflictException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ConflictException.prototype),
this.Message=opts.Message}},KmsAccessDeniedException=class _KmsAccessDeniedException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch\
#KmsAccessDeniedException";name="KmsAccessDeniedException";$fault="client";Message;constructor(opts){super({name:"KmsAccessDeniedException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_KmsAccessDeniedException.prototype),this.Message=opts.Message}},KmsKeyDisabledException=class _KmsKeyDisabledException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#KmsKeyDisabledException";name="KmsKeyDisabledException";$fault="client";Message;constructor(opts){super({name:"KmsKeyDisabledException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_KmsKeyDisabledException.prototype),this.Message=opts.Message}},KmsKeyNotFoundException=class _KmsKeyNotFoundException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#KmsKeyNotFoundException";name="KmsKeyNotFoundException";$fault="client";Message;constructor(opts){super({name:"KmsKeyNotFoundException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_KmsKeyNotFoundException.prototype),this.Message=opts.Message}},ResourceNotFoundException4=class _ResourceNotFoundException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";ResourceType;ResourceId;Message;constructor(opts){super({name:"\
ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype),this.ResourceType=opts.ResourceType,this.ResourceId=
opts.ResourceId,this.Message=opts.Message}},ConcurrentModificationException=class _ConcurrentModificationException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#ConcurrentModificationException";name="ConcurrentModificationException";$fault="client";Message;constructor(opts){super({name:"Concurre\
ntModificationException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ConcurrentModificationException.prototype),this.Message=opts.Message}},DashboardInvalidInputError=class _DashboardInvalidInputError extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#DashboardInvalidInputError";name="DashboardInvalidInputError";$fault="client";dashboardValidationMessages;constructor(opts){super({name:"\
DashboardInvalidInputError",$fault:"client",...opts}),Object.setPrototypeOf(this,_DashboardInvalidInputError.prototype),this.dashboardValidationMessages=opts.dashboardValidationMessages}},
DashboardNotFoundError=class _DashboardNotFoundError extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#DashboardNotFoundError";name="D\
ashboardNotFoundError";$fault="client";constructor(opts){super({name:"DashboardNotFoundError",$fault:"client",...opts}),Object.setPrototypeOf(this,_DashboardNotFoundError.
prototype)}},ResourceConflict=class _ResourceConflict extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceConflict";name="Resour\
ceConflict";$fault="client";constructor(opts){super({name:"ResourceConflict",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceConflict.prototype)}},
ResourceNotFound=class _ResourceNotFound extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceNotFound";name="ResourceNotFound";$fault="\
client";constructor(opts){super({name:"ResourceNotFound",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFound.prototype)}},InternalServiceFault=class _InternalServiceFault extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InternalServiceFault";name="InternalServiceFault";$fault="server";Message;constructor(opts){super({name:"InternalServiceFault",$fault:"\
server",...opts}),Object.setPrototypeOf(this,_InternalServiceFault.prototype),this.Message=opts.Message}},InvalidParameterCombinationException=class _InvalidParameterCombinationException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InvalidParameterCombinationException";name="InvalidParameterCombinationException";$fault="client";constructor(opts){super({name:"Invali\
dParameterCombinationException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterCombinationException.prototype)}},InvalidParameterValueException=class _InvalidParameterValueException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InvalidParameterValueException";name="InvalidParameterValueException";$fault="client";constructor(opts){super({name:"InvalidParameterVa\
lueException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterValueException.prototype)}},MissingRequiredParameterException=class _MissingRequiredParameterException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#MissingRequiredParameterException";name="MissingRequiredParameterException";$fault="client";constructor(opts){super({name:"MissingRequi\
redParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_MissingRequiredParameterException.prototype)}},InvalidNextToken=class _InvalidNextToken extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InvalidNextToken";name="InvalidNextToken";$fault="client";constructor(opts){super({name:"InvalidNextToken",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidNextToken.prototype)}},LimitExceededException2=class _LimitExceededException extends CloudWatchServiceException{static shapeId="com.\
amazonaws.cloudwatch#LimitExceededException";name="LimitExceededException";$fault="client";Message;constructor(opts){super({name:"LimitExceededException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.prototype),this.Message=opts.Message}},LimitExceededFault=class _LimitExceededFault extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#LimitExceededFault";name="LimitExceededFault";$fault="client";constructor(opts){super({name:"LimitExceededFault",$fault:"client",...opts}),
Object.setPrototypeOf(this,_LimitExceededFault.prototype)}},InvalidFormatFault=class _InvalidFormatFault extends CloudWatchServiceException{static shapeId="com.\
amazonaws.cloudwatch#InvalidFormatFault";name="InvalidFormatFault";$fault="client";constructor(opts){super({name:"InvalidFormatFault",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidFormatFault.prototype)}},ValidationException2=class _ValidationException extends CloudWatchServiceException{static shapeId="c\
om.amazonaws.cloudwatch#ValidationException";name="ValidationException";$fault="client";constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ValidationException.prototype)}};var _CE2="ConflictException";var _CME="ConcurrentModificationException";var _DIIE="DashboardInvalidInputError";var _DNFE2="DashboardNotFoundError";var _DP="DataPath";var _DVM="DashboardValidationMessage",_DVMa="DashboardValidationMessages";var _IFF="InvalidFormatFault";var _INT="InvalidNextToken",_IPCE="InvalidParameterCombinationException",_IPVE="InvalidParameterValueException";var _ISF="InternalServiceFault";var _KADE="KmsAccessDeniedException";var _KKDE="KmsKeyDisabledException",_KKNFE="KmsKeyNotFoundException";var _LEE2="LimitExceededException",_LEF="LimitExceededFault";var _M2="Message";var _MRPE="MissingRequiredParameterException";var _RC3="ResourceConflict";var _RI="ResourceId";var _RNF="ResourceNotFound",_RNFE4="ResourceNotFoundException";var _RT3="ResourceType";var _VE2="ValidationException";var _aQE3="awsQueryError",_c7="client",_dVM="dashboardValidationMessages",_e7="error",_hE7="httpError",_m5="message",_s7="smithy.ts.sdk.synthetic.com.amazonaws.\
cloudwatch",_se5="server",n07="com.amazonaws.cloudwatch",_s_registry7=new TypeRegistry(_s7),CloudWatchServiceException$=[-3,_s7,"CloudWatchServiceException",0,[],
[]];_s_registry7.registerError(CloudWatchServiceException$,CloudWatchServiceException);var n0_registry7=new TypeRegistry(n07),ConcurrentModificationException$=[
-3,n07,_CME,{[_aQE3]:["ConcurrentModificationException",429],[_e7]:_c7,[_hE7]:429},[_M2],[0]];n0_registry7.registerError(ConcurrentModificationException$,ConcurrentModificationException);
var ConflictException$2=[-3,n07,_CE2,{[_e7]:_c7,[_hE7]:409},[_M2],[0]];n0_registry7.registerError(ConflictException$2,ConflictException2);var DashboardInvalidInputError$=[
-3,n07,_DIIE,{[_aQE3]:["InvalidParameterInput",400],[_e7]:_c7,[_hE7]:400},[_m5,_dVM],[0,()=>DashboardValidationMessages]];n0_registry7.registerError(DashboardInvalidInputError$,
DashboardInvalidInputError);var DashboardNotFoundError$=[-3,n07,_DNFE2,{[_aQE3]:["ResourceNotFound",404],[_e7]:_c7,[_hE7]:404},[_m5],[0]];n0_registry7.registerError(
DashboardNotFoundError$,DashboardNotFoundError);var InternalServiceFault$=[-3,n07,_ISF,{[_aQE3]:["InternalServiceError",500],[_e7]:_se5,[_hE7]:500},[_M2],[0]];n0_registry7.
registerError(InternalServiceFault$,InternalServiceFault);var InvalidFormatFault$=[-3,n07,_IFF,{[_aQE3]:["InvalidFormat",400],[_e7]:_c7,[_hE7]:400},[_m5],[0]];n0_registry7.
registerError(InvalidFormatFault$,InvalidFormatFault);var InvalidNextToken$=[-3,n07,_INT,{[_aQE3]:["InvalidNextToken",400],[_e7]:_c7,[_hE7]:400},[_m5],[0]];n0_registry7.
registerError(InvalidNextToken$,InvalidNextToken);var InvalidParameterCombinationException$=[-3,n07,_IPCE,{[_aQE3]:["InvalidParameterCombination",400],[_e7]:_c7,
[_hE7]:400},[_m5],[0]];n0_registry7.registerError(InvalidParameterCombinationException$,InvalidParameterCombinationException);var InvalidParameterValueException$=[
-3,n07,_IPVE,{[_aQE3]:["InvalidParameterValue",400],[_e7]:_c7,[_hE7]:400},[_m5],[0]];n0_registry7.registerError(InvalidParameterValueException$,InvalidParameterValueException);
var KmsAccessDeniedException$=[-3,n07,_KADE,{[_e7]:_c7},[_M2],[0],1];n0_registry7.registerError(KmsAccessDeniedException$,KmsAccessDeniedException);var KmsKeyDisabledException$=[
-3,n07,_KKDE,{[_e7]:_c7},[_M2],[0],1];n0_registry7.registerError(KmsKeyDisabledException$,KmsKeyDisabledException);var KmsKeyNotFoundException$=[-3,n07,_KKNFE,{
[_e7]:_c7},[_M2],[0],1];n0_registry7.registerError(KmsKeyNotFoundException$,KmsKeyNotFoundException);var LimitExceededException$2=[-3,n07,_LEE2,{[_aQE3]:["Limit\
ExceededException",400],[_e7]:_c7,[_hE7]:400},[_M2],[0]];n0_registry7.registerError(LimitExceededException$2,LimitExceededException2);var LimitExceededFault$=[-3,
n07,_LEF,{[_aQE3]:["LimitExceeded",400],[_e7]:_c7,[_hE7]:400},[_m5],[0]];n0_registry7.registerError(LimitExceededFault$,LimitExceededFault);var MissingRequiredParameterException$=[
-3,n07,_MRPE,{[_aQE3]:["MissingParameter",400],[_e7]:_c7,[_hE7]:400},[_m5],[0]];n0_registry7.registerError(MissingRequiredParameterException$,MissingRequiredParameterException);
var ResourceConflict$=[-3,n07,_RC3,{[_aQE3]:["ResourceConflict",409],[_e7]:_c7,[_hE7]:409},[_m5],[0]];n0_registry7.registerError(ResourceConflict$,ResourceConflict);
var ResourceNotFound$=[-3,n07,_RNF,{[_aQE3]:["ResourceNotFound",404],[_e7]:_c7,[_hE7]:404},[_m5],[0]];n0_registry7.registerError(ResourceNotFound$,ResourceNotFound);
var ResourceNotFoundException$4=[-3,n07,_RNFE4,{[_aQE3]:["ResourceNotFoundException",404],[_e7]:_c7,[_hE7]:404},[_RT3,_RI,_M2],[0,0,0]];n0_registry7.registerError(
ResourceNotFoundException$4,ResourceNotFoundException4);var ValidationException$2=[-3,n07,_VE2,{[_aQE3]:["ValidationError",400],[_e7]:_c7,[_hE7]:400},[_m5],[0]];
n0_registry7.registerError(ValidationException$2,ValidationException2);var errorTypeRegistries7=[_s_registry7,n0_registry7];var DashboardValidationMessage$=[3,n07,_DVM,0,[_DP,_M2],[0,0]];var DashboardValidationMessages=[1,n07,_DVMa,0,()=>DashboardValidationMessage$];var getRuntimeConfig13=config=>({apiVersion:"2010-08-01",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver7,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultCloudWatchHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.\
auth#sigv4"),signer:new AwsSdkSigV4Signer}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsJson1_0Protocol,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:errorTypeRegistries7,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"20\
10-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:config?.serviceId??"CloudWatch",sha256:config?.sha256??Sha256Node,urlParser:config?.
urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8});var getRuntimeConfig14=config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().
then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig13(config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.
profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??
loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,9e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default4.version}),disableRequestCompression:config?.disableRequestCompression??
loadConfig(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS,config),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),region:config?.
region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(config?.requestHandler??
defaultConfigProvider),requestMinCompressionSizeBytes:config?.requestMinCompressionSizeBytes??loadConfig(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS,
config),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE},
config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}};init_client3();init_client2();init_protocols();var getHttpAuthExtensionConfiguration7=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig7=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions7=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(
runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration7(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),
resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig7(extensionConfiguration))};var CloudWatchClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig14(configuration||{});super(_config_0),this.initConfig=
_config_0;let _config_1=resolveClientEndpointParameters7(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig7(_config_6),_config_8=resolveCompressionConfig(_config_7),
_config_9=resolveRuntimeExtensions7(_config_8,configuration?.extensions||[]);this.config=_config_9,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.
middlewareStack.use(getUserAgentPlugin(this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.
config)),this.middlewareStack.use(getHostHeaderPlugin(this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(
this.config)),this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(
this.config))}destroy(){super.destroy()}};var HIGH_RESOLUTION_MS=3*36e5,BASELINE_MS=10*6e4;init_client3();init_dist_es2();init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemes2();init_client2();var defaultECRHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption8(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
var defaultECRHttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption8(authParameters))}
return options},resolveHttpAuthSchemeConfig8=config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})};var resolveClientEndpointParameters8=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"ecr"});var package_default5={name:"@aws-sdk/client-ecr",version:"3.1164.0",description:"AWS SDK for JavaScript Ecr Client for Node.js, Browser and React Native",homepage:"\
https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecr",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/s\
dk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-ecr"},files:["dist-*/**"],sideEffects:!1,main:"\
./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test\
:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/credential-provider-node":"^3.972.\
94","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"\
^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},
engines:{node:">=20.0.0"}};init_client3();init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_httpAuthSchemes2();init_protocols2();init_checksum3();init_client2();init_protocols();init_serde();init_client3();init_endpoints();init_endpoints();var m3="ref",a8=-1,b8=!0,c8="isSet",d8="PartitionResult",e8="stringEquals",f8="booleanEquals",g8="getAttr",h8={[m3]:"Endpoint"},i8={fn:g8,argv:[
{[m3]:d8},"name"]},j8={[m3]:d8},k8={},l3=[{[m3]:"Region"}],_data8={conditions:[[c8,[h8]],[c8,l3],["aws.partition",l3,d8],[e8,[i8,"aws-eusc"]],[e8,[i8,"aws-iso-f"]],
[e8,[i8,"aws-iso-e"]],[e8,[i8,"aws-iso-b"]],[e8,[i8,"aws-iso"]],[e8,[i8,"aws-cn"]],[e8,[i8,"aws-us-gov"]],[e8,[i8,"aws"]],[f8,[{[m3]:"UseFIPS"},b8]],[f8,[{fn:g8,
argv:[j8,"supportsFIPS"]},b8]],[f8,[{[m3]:"UseDualStack"},b8]],[f8,[{fn:g8,argv:[j8,"supportsDualStack"]},b8]]],results:[[a8],[a8,"Invalid Configuration: FIPS a\
nd custom endpoint are not supported"],[a8,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h8,k8],["https://api.ecr.{Region}.{Partiti\
onResult#dnsSuffix}",k8],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",k8],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",k8],["htt\
ps://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k8],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k8],[a8,"FIPS and DualSta\
ck are enabled, but this partition does not support one or both"],[a8,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{Pa\
rtitionResult#dualStackDnsSuffix}",k8],[a8,"DualStack is enabled but this partition does not support DualStack"],[a8,"Invalid Configuration: Missing Region"]]},
root8=2,r8=1e8,nodes8=new Int32Array([-1,1,-1,0,23,3,1,4,r8+13,2,5,r8+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,r8+4,14,r8+
11,r8+12,12,18,17,13,r8+9,r8+10,13,19,r8+6,14,r8+8,r8+9,11,22,21,13,r8+5,r8+4,13,r8+7,r8+6,11,r8+1,24,13,r8+2,r8+3]),bdd8=BinaryDecisionDiagram.from(nodes8,root8,
_data8.conditions,_data8.results);var cache8=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver8=(endpointParams,context={})=>cache8.get(endpointParams,
()=>decideEndpoint(bdd8,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;init_schema();init_client2();var ECRServiceException=class _ECRServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_ECRServiceException.prototype)}};var InvalidParameterException2=class _InvalidParameterException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidParameterException";name="I\
nvalidParameterException";$fault="client";constructor(opts){super({name:"InvalidParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.
prototype)}},RepositoryNotFoundException=class _RepositoryNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryNotFoundExce\
ption";name="RepositoryNotFoundException";$fault="client";constructor(opts){super({name:"RepositoryNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_RepositoryNotFoundException.prototype)}},ServerException2=class _ServerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ServerExcep\
tion";name="ServerException";$fault="server";constructor(opts){super({name:"ServerException",$fault:"server",...opts}),Object.setPrototypeOf(this,_ServerException.
prototype)}},LimitExceededException3=class _LimitExceededException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LimitExceededException";name="L\
imitExceededException";$fault="client";constructor(opts){super({name:"LimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.
prototype)}},UnableToGetUpstreamImageException=class _UnableToGetUpstreamImageException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToGe\
tUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(opts){super({name:"UnableToGetUpstreamImageException",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_UnableToGetUpstreamImageException.prototype)}},ValidationException3=class _ValidationException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ValidationException";name="ValidationException";$fault="client";constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ValidationException.prototype)}},EmptyUploadException=class _EmptyUploadException extends ECRServiceException{static shapeId="com.am\
azonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(opts){super({name:"EmptyUploadException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_EmptyUploadException.prototype)}},InvalidLayerException=class _InvalidLayerException extends ECRServiceException{static shapeId="com.amazon\
aws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(opts){super({name:"InvalidLayerException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidLayerException.prototype)}},KmsException=class _KmsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#KmsExcept\
ion";name="KmsException";$fault="client";kmsError;constructor(opts){super({name:"KmsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_KmsException.
prototype),this.kmsError=opts.kmsError}},LayerAlreadyExistsException=class _LayerAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaw\
s.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(opts){super({name:"LayerAlreadyExistsException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_LayerAlreadyExistsException.prototype)}},LayerPartTooSmallException=class _LayerPartTooSmallException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(opts){super({name:"LayerPartTooSmallException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_LayerPartTooSmallException.prototype)}},UploadNotFoundException=class _UploadNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(opts){super({name:"UploadNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_UploadNotFoundException.prototype)}},PullThroughCacheRuleAlreadyExistsException=class _PullThroughCacheRuleAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(opts){super({name:"P\
ullThroughCacheRuleAlreadyExistsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PullThroughCacheRuleAlreadyExistsException.prototype)}},SecretNotFoundException=class _SecretNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#SecretNotFoundException";name="SecretNotFoundException";$fault="client";constructor(opts){super({name:"SecretNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_SecretNotFoundException.prototype)}},UnableToAccessSecretException=class _UnableToAccessSecretException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(opts){super({name:"UnableToAccessSecretExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnableToAccessSecretException.prototype)}},UnableToDecryptSecretValueException=class _UnableToDecryptSecretValueException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="client";constructor(opts){super({name:"UnableToDecrypt\
SecretValueException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnableToDecryptSecretValueException.prototype)}},UnsupportedUpstreamRegistryException=class _UnsupportedUpstreamRegistryException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="UnsupportedUpstreamRegistryException";$fault="client";constructor(opts){super({name:"UnsupportedUp\
streamRegistryException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedUpstreamRegistryException.prototype)}},InvalidTagParameterException=class _InvalidTagParameterException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(opts){super({name:"InvalidTagParameterException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidTagParameterException.prototype)}},RepositoryAlreadyExistsException=class _RepositoryAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="client";constructor(opts){super({name:"RepositoryAlreadyExis\
tsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_RepositoryAlreadyExistsException.prototype)}},TooManyTagsException2=class _TooManyTagsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="client";constructor(opts){super({name:"TooManyTagsException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TooManyTagsException.prototype)}},TemplateAlreadyExistsException=class _TemplateAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client";constructor(opts){super({name:"TemplateAlreadyExistsExce\
ption",$fault:"client",...opts}),Object.setPrototypeOf(this,_TemplateAlreadyExistsException.prototype)}},LifecyclePolicyNotFoundException=class _LifecyclePolicyNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="LifecyclePolicyNotFoundException";$fault="client";constructor(opts){super({name:"LifecyclePolicyNotFou\
ndException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LifecyclePolicyNotFoundException.prototype)}},PullThroughCacheRuleNotFoundException=class _PullThroughCacheRuleNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="client";constructor(opts){super({name:"PullThrough\
CacheRuleNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PullThroughCacheRuleNotFoundException.prototype)}},RegistryPolicyNotFoundException=class _RegistryPolicyNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="client";constructor(opts){super({name:"RegistryPolicyNotFoundE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,_RegistryPolicyNotFoundException.prototype)}},RepositoryNotEmptyException=class _RepositoryNotEmptyException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryNotEmptyException";name="RepositoryNotEmptyException";$fault="client";constructor(opts){super({name:"RepositoryNotEmptyException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_RepositoryNotEmptyException.prototype)}},TemplateNotFoundException=class _TemplateNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(opts){super({name:"TemplateNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TemplateNotFoundException.prototype)}},RepositoryPolicyNotFoundException=class _RepositoryPolicyNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryPolicyNotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(opts){super({name:"RepositoryPolicyNot\
FoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_RepositoryPolicyNotFoundException.prototype)}},SigningConfigurationNotFoundException=class _SigningConfigurationNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfigurationNotFoundException";$fault="client";constructor(opts){super({name:"SigningConf\
igurationNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_SigningConfigurationNotFoundException.prototype)}},ExclusionNotFoundException=class _ExclusionNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client";constructor(opts){super({name:"ExclusionNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ExclusionNotFoundException.prototype)}},ImageNotFoundException=class _ImageNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageNotFoundException";name="ImageNotFoundException";$fault="client";constructor(opts){super({name:"ImageNotFoundException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ImageNotFoundException.prototype)}},ScanNotFoundException=class _ScanNotFoundException extends ECRServiceException{static shapeId="c\
om.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="client";constructor(opts){super({name:"ScanNotFoundException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ScanNotFoundException.prototype)}},ReplicationBackfillNotFoundException=class _ReplicationBackfillNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(opts){super({name:"ReplicationBa\
ckfillNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReplicationBackfillNotFoundException.prototype)}},LayerInaccessibleException=class _LayerInaccessibleException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessibleException";$fault="client";constructor(opts){super({name:"LayerInaccessibleException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_LayerInaccessibleException.prototype)}},LayersNotFoundException=class _LayersNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(opts){super({name:"LayersNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_LayersNotFoundException.prototype)}},UnableToGetUpstreamLayerException=class _UnableToGetUpstreamLayerException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLayerException";$fault="client";constructor(opts){super({name:"UnableToGetUpstream\
LayerException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnableToGetUpstreamLayerException.prototype)}},LifecyclePolicyPreviewNotFoundException=class _LifecyclePolicyPreviewNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(opts){super({name:"Lifecyc\
lePolicyPreviewNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LifecyclePolicyPreviewNotFoundException.prototype)}},UnableToListUpstreamImageReferrersException=class _UnableToListUpstreamImageReferrersException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(opts){super({name:"\
UnableToListUpstreamImageReferrersException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnableToListUpstreamImageReferrersException.prototype)}},ImageAlreadyExistsException=class _ImageAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageAlreadyExistsException";name="ImageAlreadyExistsException";$fault="client";constructor(opts){super({name:"ImageAlreadyExistsException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ImageAlreadyExistsException.prototype)}},ImageDigestDoesNotMatchException=class _ImageDigestDoesNotMatchException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(opts){super({name:"ImageDigestDoesNotMat\
chException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ImageDigestDoesNotMatchException.prototype)}},ImageTagAlreadyExistsException=class _ImageTagAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(opts){super({name:"ImageTagAlreadyExistsExce\
ption",$fault:"client",...opts}),Object.setPrototypeOf(this,_ImageTagAlreadyExistsException.prototype)}},ReferencedImagesNotFoundException=class _ReferencedImagesNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReferencedImagesNotFoundException";name="ReferencedImagesNotFoundException";$fault="client";constructor(opts){super({name:"ReferencedImagesNot\
FoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReferencedImagesNotFoundException.prototype)}},BlockedByOrganizationPolicyException=class _BlockedByOrganizationPolicyException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(opts){super({name:"BlockedByOrga\
nizationPolicyException",$fault:"client",...opts}),Object.setPrototypeOf(this,_BlockedByOrganizationPolicyException.prototype)}},ExclusionAlreadyExistsException=class _ExclusionAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(opts){super({name:"ExclusionAlreadyExistsE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,_ExclusionAlreadyExistsException.prototype)}},ImageArchivedException=class _ImageArchivedException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageArchivedException";name="ImageArchivedException";$fault="client";constructor(opts){super({name:"ImageArchivedException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ImageArchivedException.prototype)}},UnsupportedImageTypeException=class _UnsupportedImageTypeException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(opts){super({name:"UnsupportedImageTypeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedImageTypeException.prototype)}},LifecyclePolicyPreviewInProgressException=class _LifecyclePolicyPreviewInProgressException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(opts){super({name:"Lif\
ecyclePolicyPreviewInProgressException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LifecyclePolicyPreviewInProgressException.prototype)}},ReplicationBackfillInProgressException=class _ReplicationBackfillInProgressException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfillInProgressException";$fault="client";constructor(opts){super({name:"Replicati\
onBackfillInProgressException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReplicationBackfillInProgressException.prototype)}},ReplicationBackfillInvalidStatusException=class _ReplicationBackfillInvalidStatusException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="client";constructor(opts){super({name:"Rep\
licationBackfillInvalidStatusException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReplicationBackfillInvalidStatusException.prototype)}},ImageStorageClassUpdateNotSupportedException=class _ImageStorageClassUpdateNotSupportedException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(opts){super({name:"\
ImageStorageClassUpdateNotSupportedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ImageStorageClassUpdateNotSupportedException.prototype)}},InvalidLayerPartException=class _InvalidLayerPartException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(opts){
super({name:"InvalidLayerPartException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidLayerPartException.prototype),this.registryId=opts.registryId,
this.repositoryName=opts.repositoryName,this.uploadId=opts.uploadId,this.lastValidByteReceived=opts.lastValidByteReceived}};var _BBOPE="BlockedByOrganizationPolicyException";var _EAEE="ExclusionAlreadyExistsException";var _ENFE="ExclusionNotFoundException",_EUE="EmptyUploadException";var _IAE="ImageArchivedException",_IAEE="ImageAlreadyExistsException";var _IDDNME="ImageDigestDoesNotMatchException";var _ILE="InvalidLayerException",_ILPE="InvalidLayerPartException";var _INFE="ImageNotFoundException",_IPE3="InvalidParameterException";var _ISCUNSE="ImageStorageClassUpdateNotSupportedException";var _ITAEE="ImageTagAlreadyExistsException";var _ITPE="InvalidTagParameterException";var _KE="KmsException";var _LAEE="LayerAlreadyExistsException",_LEE3="LimitExceededException";var _LIE="LayerInaccessibleException";var _LNFE2="LayersNotFoundException",_LPNFE="LifecyclePolicyNotFoundException";var _LPPIPE="LifecyclePolicyPreviewInProgressException",_LPPNFE="LifecyclePolicyPreviewNotFoundException";var _LPTSE="LayerPartTooSmallException";var _PTCRAEE="PullThroughCacheRuleAlreadyExistsException";var _PTCRNFE="PullThroughCacheRuleNotFoundException";var _RAEE="RepositoryAlreadyExistsException",_RBIPE="ReplicationBackfillInProgressException",_RBISE="ReplicationBackfillInvalidStatusException",_RBNFE="Replicat\
ionBackfillNotFoundException";var _RINFE2="ReferencedImagesNotFoundException";var _RNEE="RepositoryNotEmptyException",_RNFE5="RepositoryNotFoundException",_RPNFE="RegistryPolicyNotFoundException",_RPNFEe="RepositoryPolicyNotFoundException";var _SCNFE="SigningConfigurationNotFoundException";var _SE2="ServerException";var _SNFE3="ScanNotFoundException",_SNFEe="SecretNotFoundException";var _TAEE="TemplateAlreadyExistsException";var _TMTE2="TooManyTagsException",_TNFE2="TemplateNotFoundException";var _UITE="UnsupportedImageTypeException";var _UNFE="UploadNotFoundException";var _UTASE="UnableToAccessSecretException",_UTDSVE="UnableToDecryptSecretValueException",_UTGUIE="UnableToGetUpstreamImageException",_UTGULE="UnableToGetUpstrea\
mLayerException",_UTLUIRE="UnableToListUpstreamImageReferrersException",_UURE="UnsupportedUpstreamRegistryException";var _VE3="ValidationException";var _c8="client";var _e8="error";var _hE8="httpError";var _kE="kmsError";var _lVBR="lastValidByteReceived",_m6="message";var _rI2="registryId";var _rN2="repositoryName";var _s8="smithy.ts.sdk.synthetic.com.amazonaws.ecr";var _se6="server";var _uI="uploadId";var n08="com.amazonaws.ecr",_s_registry8=new TypeRegistry(_s8),ECRServiceException$=[-3,_s8,"ECRServiceException",0,[],[]];_s_registry8.registerError(ECRServiceException$,
ECRServiceException);var n0_registry8=new TypeRegistry(n08),BlockedByOrganizationPolicyException$=[-3,n08,_BBOPE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(
BlockedByOrganizationPolicyException$,BlockedByOrganizationPolicyException);var EmptyUploadException$=[-3,n08,_EUE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(
EmptyUploadException$,EmptyUploadException);var ExclusionAlreadyExistsException$=[-3,n08,_EAEE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ExclusionAlreadyExistsException$,
ExclusionAlreadyExistsException);var ExclusionNotFoundException$=[-3,n08,_ENFE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ExclusionNotFoundException$,ExclusionNotFoundException);
var ImageAlreadyExistsException$=[-3,n08,_IAEE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ImageAlreadyExistsException$,ImageAlreadyExistsException);var ImageArchivedException$=[
-3,n08,_IAE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ImageArchivedException$,ImageArchivedException);var ImageDigestDoesNotMatchException$=[-3,n08,_IDDNME,
{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ImageDigestDoesNotMatchException$,ImageDigestDoesNotMatchException);var ImageNotFoundException$=[-3,n08,_INFE,
{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ImageNotFoundException$,ImageNotFoundException);var ImageStorageClassUpdateNotSupportedException$=[-3,n08,_ISCUNSE,
{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ImageStorageClassUpdateNotSupportedException$,ImageStorageClassUpdateNotSupportedException);var ImageTagAlreadyExistsException$=[
-3,n08,_ITAEE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ImageTagAlreadyExistsException$,ImageTagAlreadyExistsException);var InvalidLayerException$=[-3,n08,
_ILE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(InvalidLayerException$,InvalidLayerException);var InvalidLayerPartException$=[-3,n08,_ILPE,{[_e8]:_c8},[_rI2,
_rN2,_uI,_lVBR,_m6],[0,0,0,1,0]];n0_registry8.registerError(InvalidLayerPartException$,InvalidLayerPartException);var InvalidParameterException$2=[-3,n08,_IPE3,
{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(InvalidParameterException$2,InvalidParameterException2);var InvalidTagParameterException$=[-3,n08,_ITPE,{[_e8]:_c8},
[_m6],[0]];n0_registry8.registerError(InvalidTagParameterException$,InvalidTagParameterException);var KmsException$=[-3,n08,_KE,{[_e8]:_c8},[_m6,_kE],[0,0]];n0_registry8.
registerError(KmsException$,KmsException);var LayerAlreadyExistsException$=[-3,n08,_LAEE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(LayerAlreadyExistsException$,
LayerAlreadyExistsException);var LayerInaccessibleException$=[-3,n08,_LIE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(LayerInaccessibleException$,LayerInaccessibleException);
var LayerPartTooSmallException$=[-3,n08,_LPTSE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(LayerPartTooSmallException$,LayerPartTooSmallException);var LayersNotFoundException$=[
-3,n08,_LNFE2,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(LayersNotFoundException$,LayersNotFoundException);var LifecyclePolicyNotFoundException$=[-3,n08,
_LPNFE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(LifecyclePolicyNotFoundException$,LifecyclePolicyNotFoundException);var LifecyclePolicyPreviewInProgressException$=[
-3,n08,_LPPIPE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(LifecyclePolicyPreviewInProgressException$,LifecyclePolicyPreviewInProgressException);var LifecyclePolicyPreviewNotFoundException$=[
-3,n08,_LPPNFE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(LifecyclePolicyPreviewNotFoundException$,LifecyclePolicyPreviewNotFoundException);var LimitExceededException$3=[
-3,n08,_LEE3,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(LimitExceededException$3,LimitExceededException3);var PullThroughCacheRuleAlreadyExistsException$=[
-3,n08,_PTCRAEE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(PullThroughCacheRuleAlreadyExistsException$,PullThroughCacheRuleAlreadyExistsException);var PullThroughCacheRuleNotFoundException$=[
-3,n08,_PTCRNFE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(PullThroughCacheRuleNotFoundException$,PullThroughCacheRuleNotFoundException);var ReferencedImagesNotFoundException$=[
-3,n08,_RINFE2,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ReferencedImagesNotFoundException$,ReferencedImagesNotFoundException);var RegistryPolicyNotFoundException$=[
-3,n08,_RPNFE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(RegistryPolicyNotFoundException$,RegistryPolicyNotFoundException);var ReplicationBackfillInProgressException$=[
-3,n08,_RBIPE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ReplicationBackfillInProgressException$,ReplicationBackfillInProgressException);var ReplicationBackfillInvalidStatusException$=[
-3,n08,_RBISE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ReplicationBackfillInvalidStatusException$,ReplicationBackfillInvalidStatusException);var ReplicationBackfillNotFoundException$=[
-3,n08,_RBNFE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ReplicationBackfillNotFoundException$,ReplicationBackfillNotFoundException);var RepositoryAlreadyExistsException$=[
-3,n08,_RAEE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(RepositoryAlreadyExistsException$,RepositoryAlreadyExistsException);var RepositoryNotEmptyException$=[
-3,n08,_RNEE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(RepositoryNotEmptyException$,RepositoryNotEmptyException);var RepositoryNotFoundException$=[-3,n08,
_RNFE5,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(RepositoryNotFoundException$,RepositoryNotFoundException);var RepositoryPolicyNotFoundException$=[-3,n08,
_RPNFEe,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(RepositoryPolicyNotFoundException$,RepositoryPolicyNotFoundException);var ScanNotFoundException$=[-3,n08,
_SNFE3,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(ScanNotFoundException$,ScanNotFoundException);var SecretNotFoundException$=[-3,n08,_SNFEe,{[_e8]:_c8},[
_m6],[0]];n0_registry8.registerError(SecretNotFoundException$,SecretNotFoundException);var ServerException$2=[-3,n08,_SE2,{[_e8]:_se6},[_m6],[0]];n0_registry8.registerError(
ServerException$2,ServerException2);var SigningConfigurationNotFoundException$=[-3,n08,_SCNFE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(SigningConfigurationNotFoundException$,
SigningConfigurationNotFoundException);var TemplateAlreadyExistsException$=[-3,n08,_TAEE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(TemplateAlreadyExistsException$,
TemplateAlreadyExistsException);var TemplateNotFoundException$=[-3,n08,_TNFE2,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(TemplateNotFoundException$,TemplateNotFoundException);
var TooManyTagsException$2=[-3,n08,_TMTE2,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(TooManyTagsException$2,TooManyTagsException2);var UnableToAccessSecretException$=[
-3,n08,_UTASE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(UnableToAccessSecretException$,UnableToAccessSecretException);var UnableToDecryptSecretValueException$=[
-3,n08,_UTDSVE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(UnableToDecryptSecretValueException$,UnableToDecryptSecretValueException);var UnableToGetUpstreamImageException$=[
-3,n08,_UTGUIE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(UnableToGetUpstreamImageException$,UnableToGetUpstreamImageException);var UnableToGetUpstreamLayerException$=[
-3,n08,_UTGULE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(UnableToGetUpstreamLayerException$,UnableToGetUpstreamLayerException);var UnableToListUpstreamImageReferrersException$=[
-3,n08,_UTLUIRE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(UnableToListUpstreamImageReferrersException$,UnableToListUpstreamImageReferrersException);var UnsupportedImageTypeException$=[
-3,n08,_UITE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(UnsupportedImageTypeException$,UnsupportedImageTypeException);var UnsupportedUpstreamRegistryException$=[
-3,n08,_UURE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(UnsupportedUpstreamRegistryException$,UnsupportedUpstreamRegistryException);var UploadNotFoundException$=[
-3,n08,_UNFE,{[_e8]:_c8},[_m6],[0]];n0_registry8.registerError(UploadNotFoundException$,UploadNotFoundException);var ValidationException$3=[-3,n08,_VE3,{[_e8]:_c8,
[_hE8]:400},[_m6],[0]];n0_registry8.registerError(ValidationException$3,ValidationException3);var errorTypeRegistries8=[_s_registry8,n0_registry8];var getRuntimeConfig15=config=>({apiVersion:"2015-09-21",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver8,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultECRHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new AwsSdkSigV4Signer}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsJson1_1Protocol,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:errorTypeRegistries8,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"\
AmazonEC2ContainerRegistry_V20150921"},serviceId:config?.serviceId??"ECR",sha256:config?.sha256??Sha256Node,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.
utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8});var getRuntimeConfig16=config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().
then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig15(config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.
profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??
loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default5.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}};init_client3();init_client2();init_protocols();var getHttpAuthExtensionConfiguration8=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig8=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions8=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(
runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration8(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),
resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig8(extensionConfiguration))};var ECRClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig16(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters8(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig8(_config_6),_config_8=resolveRuntimeExtensions8(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}};var LATE_MS=5*6e4;var INSIST_MS=5*6e4;var core=__toESM(require_core());function duration(seconds2){let whole=Math.round(seconds2);if(whole<60)return`${whole} s`;let minutes=Math.floor(whole/60),rest2=whole%60;return rest2===0?`${minutes}\
 min`:`${minutes} min ${rest2} s`}function messageOf(error){return error instanceof Error?error.message:String(error)}function versionOfImage(image){let[named,digest2]=image.split("@");return named.slice(named.lastIndexOf("/")+1).split(":")[1]??digest2?.replace("sha256:","").slice(
0,12)??"latest"}var LINGER_MS=500;function runAction(main2){main2().catch(error=>core.setFailed(messageOf(error))).finally(()=>{setTimeout(()=>process.exit(),LINGER_MS).unref()})}
async function writeSummary(markdown){process.env.GITHUB_STEP_SUMMARY&&await core.summary.addRaw(markdown,!0).write()}function setOutputs(outputs){for(let[name,
value]of Object.entries(outputs))core.setOutput(name,value)}var import_core17=__toESM(require_core());var InputError=class extends Error{name="InputError"};function optional(name){return(0,import_core17.getInput)(name)||void 0}function required(name,what){let value=optional(
name);if(value===void 0)throw new InputError(`Input ${name} is missing: ${what}.`);return value}function positive(name,unit){let text=optional(name);if(text===void 0)return;let value=Number(text);if(!(value>0)||!Number.isFinite(value))throw new InputError(
`Input ${name} is "${text}": use a number of ${unit}.`);return value}function regionOf(env2,ofArn){return optional("region")??ofArn??env2.AWS_REGION??env2.AWS_DEFAULT_REGION}function awsConfig(region,credentials){if(!region)throw new InputError("No AWS region is known: set the input region, use a service ARN, or run aws-actions/conf\
igure-aws-credentials before.");return{region,maxAttempts:3,requestHandler:{connectionTimeout:1e4,socketTimeout:5500},...credentials?{credentials}:{}}}function createClients(region,credentials){
let config={...awsConfig(region,credentials),maxAttempts:1};return{ecs:new ECSClient(config),elb:new ElasticLoadBalancingV2Client(config),cloudwatch:new CloudWatchClient(
config),ecr:new ECRClient(config)}}var LINE=/^([^:\s]+)\s*:\s*([A-Za-z0-9_-]{1,255})$/,DEFAULT_DAYS=7,KEPT_DAYS=90;function parseServices(text,cluster){return text.split(`
`).map(line=>line.trim()).filter(Boolean).map(line=>{let match=LINE.exec(line);if(!match)throw new InputError(`Input services has the line "${line}": write envi\
ronment and ECS service, e.g. "production: orders-production".`);let[,environment,service]=match;return{environment,target:{cluster,service}}})}function readInputs(env2){
let cluster=required("cluster","name the ECS cluster"),days=positive("days","days")??DEFAULT_DAYS;if(days>KEPT_DAYS)throw new InputError(`Input days is ${days}:\
 ECS keeps the history of ${KEPT_DAYS} days.`);return{services:parseServices(required("services",'name them, one "environment: service" a line'),cluster),region:regionOf(
env2),days}}var WORDS={"health-check-failure":"Failing health checks","error-rate-threshold":"Error rate","response-time-threshold":"Response time","queue-age-threshold":"A\
ge of the oldest message in the queue","manual-trigger":"Rolled back by hand","max-hold":"No verdict within the longest hold","scale-up-timeout":"Its tasks did \
not come up in time",alarm:"A CloudWatch alarm",external:"Rolled back from outside of the pipeline","driver-error":"The run ended before the rollout did","hook-\
timeout":"Nobody answered the pause before it expired"},UNITS2={percent:" %",seconds:" s",failures:" in a row"};function ofBlock(block){let{trigger,observed,limit,
unit,weightPercent}=block,suffix=unit?UNITS2[unit]:"",figures=observed===void 0||limit===void 0?"":` ${observed}${suffix}, limit ${limit}${suffix}`;return{trigger,
sentence:`${WORDS[trigger]??trigger}${figures}, at ${weightPercent} % of traffic.`}}function causeOf(deployment,blocks){let block=blocks.find(b9=>b9.deploymentId===
deployment.id);if(block)return ofBlock(block);let{triggeredAlarmNames:alarms,rollback:rollback2,statusReason}=deployment;if(alarms.length>0)return{trigger:"alar\
m",sentence:`In ALARM: ${alarms.join(", ")}.`};let reason=rollback2?.reason??statusReason;return reason?{trigger:"external",sentence:`ECS says: ${reason}`}:{trigger:"\
external",sentence:`${WORDS.external}.`}}function versionOf(revision){if(!revision)return"";let image=revision.images[0]?.image;return revision.meta?.version??(image?versionOfImage(image):"")}function nameOfVersion(revision){
return versionOf(revision)||"an unknown version"}function median(values){if(values.length===0)return;let sorted=[...values].sort((a9,b9)=>a9-b9),middle=Math.floor(sorted.length/2);return sorted.length%2===1?sorted[middle]:
(sorted[middle-1]+sorted[middle])/2}var isCopy=({target})=>target.meta?.rollbackOf!==void 0;function plannedWait({target}){let plan=target.meta?.plan;return plan?
plan.stages.reduce((sum,{holdSeconds})=>sum+holdSeconds,plan.bakeTimeSeconds):0}function timesOf(deployment){let{createdAt,startedAt=createdAt,finishedAt}=deployment;
if(finishedAt===void 0)return;let total=Math.max(0,(finishedAt-startedAt)/1e3),waiting=Math.min(total,plannedWait(deployment));return{working:total-waiting,waiting}}
function sentBack(deployment,blocks){let{status,target,source,rollback:rollback2,finishedAt,createdAt}=deployment;if(isCopy(deployment))return status!=="SUCCESS\
FUL"?void 0:{version:nameOfVersion(source),at:createdAt,cause:`Rolled back to ${nameOfVersion(target)}: ${target.meta?.reason??causeOf(deployment,blocks).sentence}`};
if(!status.startsWith("ROLLBACK_"))return;let{sentence}=causeOf(deployment,blocks);return{version:nameOfVersion(target),at:rollback2?.startedAt??finishedAt??createdAt,
cause:status==="ROLLBACK_FAILED"?`${sentence} The rollback failed.`:sentence}}function servingAfter(newest){if(!newest)return;let{status,target,source}=newest;if(status===
"SUCCESSFUL")return nameOfVersion(target);let isTarget=(newest.requestedWeightPercent??0)>50,serves=status==="STOPPED"&&isTarget?target:source;return serves&&nameOfVersion(
serves)}var GOING_ON=["PENDING","IN_PROGRESS","STOP_REQUESTED"];function digest(history,newest,blocks){let own=history.filter(deployment=>!isCopy(deployment)),count=(...statuses)=>own.
filter(({status})=>statuses.includes(status)).length,times=own.filter(({status})=>status==="SUCCESSFUL").flatMap(deployment=>timesOf(deployment)??[]),working=median(
times.map(time3=>time3.working)),waiting=median(times.map(time3=>time3.waiting));return{deployments:own.length,succeeded:count("SUCCESSFUL"),inProgress:count(...GOING_ON),
stopped:count("STOPPED"),foreign:own.filter(({target})=>target.meta===null).length,wentBack:history.flatMap(deployment=>sentBack(deployment,blocks)??[]),...working===
void 0||waiting===void 0?{}:{median:{working,waiting}},serving:servingAfter(newest)}}function blockOf(value){try{return[decodeBlock(value)]}catch{return[]}}async function readBlocks({ecs},{cluster,service}){let{services=[]}=await ecs.send(new DescribeServicesCommand(
{cluster,services:[service],include:["TAGS"]})),found=services.find(({status})=>status!=="INACTIVE");if(found)return(found.tags??[]).flatMap(({key,value})=>key?.
startsWith(SERVICE_TAGS.blockedPrefix)?blockOf(value??""):[])}async function readDigest(clients,target,since){let blocks=await readBlocks(clients,target);if(!blocks)
return;let history=await listDeployments(clients,target,{after:since}),[newest]=history.length>0?history:await listDeployments(clients,target,{limit:1});return digest(
history,newest,blocks)}var LONGEST=2e4,CUT=`
(The rest is left out.)
`,MOST_CAUSES=10,day=at=>new Date(at).toISOString().slice(0,10),minute=at=>`${new Date(at).toISOString().slice(0,16).replace("T"," ")} UTC`;function numbers(digest2){
let{deployments,succeeded,inProgress,stopped,foreign}=digest2,onTheWay=deployments-succeeded-inProgress-stopped,parts=[`${succeeded} succeeded`,...onTheWay>0?[`${onTheWay}\
 rolled back on the way`]:[],...stopped>0?[`${stopped} stopped`]:[],...inProgress>0?[`${inProgress} in progress`]:[],...foreign>0?[`${foreign} from outside of t\
he pipeline`]:[]];return`${deployments}: ${parts.join(", ")}`}function sectionLines({digest:digest2,problem}){if(!digest2)return[problem??"Nothing is known."];let{
median:median2,wentBack,serving}=digest2,shown=wentBack.slice(0,MOST_CAUSES),more=wentBack.length-shown.length;return[`Serving: ${serving??"nothing"}`,digest2.deployments===
0?"Deployments: none":`Deployments: ${numbers(digest2)}`,...median2?[`Median of a successful one: ${duration(median2.working)} working, ${duration(median2.waiting)}\
 in holds and bake`]:[],...wentBack.length>0?[`Went back: ${wentBack.length}`]:[],...shown.map(({version,at,cause})=>`- ${version}, ${minute(at)}: ${cause}`),...more>
0?[`- and ${more} more`]:[]]}function cutTo(text){let bytes=Buffer.from(text);if(bytes.length<=LONGEST)return text;let kept=bytes.subarray(0,LONGEST-Buffer.byteLength(
CUT)).toString().replace(/\ufffd+$/,"");return`${kept.slice(0,kept.lastIndexOf(`
`))}${CUT}`}function renderReport(sections,time3){let blocks=sections.map(section=>[`${section.environment} (${section.service})`,...sectionLines(section).map(line=>`\
  ${line}`)].join(`
`));return cutTo(`${[`${day(time3.from)} to ${day(time3.until)}`,...blocks].join(`

`)}
`)}var DAY_MS=24*36e5;async function readSection(clients,{environment,target},since){let section={environment,service:target.service};try{let digest2=await readDigest(
clients,target,since);return digest2?{...section,digest:digest2}:{...section,problem:"Not deployed yet: there is no ECS service."}}catch(error){let problem=`Can\
not be read: ${messageOf(error)}`;return core2.warning(problem,{title:`No report of ${environment}`}),{...section,problem,failed:!0}}}async function main(){let{
services,region,days}=readInputs(process.env),clients=withRetries(createClients(region),{clock:systemClock,random:Math.random}),until=systemClock.now(),from=until-
days*DAY_MS,sections=[];for(let service of services)sections.push(await readSection(clients,service,from));let summary2=renderReport(sections,{from,until}),sum=count=>sections.
reduce((total,section)=>total+(count(section)??0),0);core2.info(summary2),setOutputs({summary:summary2,deployments:sum(({digest:digest2})=>digest2?.deployments),
rollbacks:sum(({digest:digest2})=>digest2?.wentBack.length)}),await writeSummary(`## Deployments of the last ${days} days

~~~text
${summary2.replaceAll("~~~","~ ~ ~")}~~~
`),sections.every(({failed})=>failed)&&core2.setFailed("No environment could be read: see the warnings above.")}runAction(main);})();
