import { readFileSync } from "node:fs";
import { inputOf, area, parentArea, observation } from "./gap-builders.ts";
import { publicMarksFor, unprotectedCells } from "../../../src/core/gaps/view-gaps.ts";
const mkInput=(drawn: any)=>{ const N=drawn.length; const areas=drawn.map((_:any,i:number)=>area(String(i+1).padStart(2,"0"), i<Math.ceil(N/2)?"D":null));
 const observations=drawn.flatMap(([p,o]:any,i:number)=>[observation(areas[i].id,{numerator:p[0]+o[0],denominator:p[1]+o[1]}),observation(areas[i].id,{numerator:p[0],denominator:p[1]},"poor"),observation(areas[i].id,{numerator:o[0],denominator:o[1]},"others")]);
 return inputOf([],{areas:[...areas,parentArea("D")],observations,groups:["","poor","others"],audience:"public"});};
for (const f of ["a-a","a-b"]) { const t=performance.now(); const i=mkInput(JSON.parse(readFileSync("/tmp/last-"+f,"utf8"))); const m=publicMarksFor(i); console.log(f, performance.now()-t, unprotectedCells(i,m)); }
const t=performance.now(); let worst=0, bad=0, n=0;
while (performance.now()-t<40000) { const N=2+Math.floor(Math.random()*12), most=[4,8,12,40,99][Math.floor(Math.random()*5)]!; const kids=[100,25,40][Math.floor(Math.random()*3)]!;
 const drawn=Array.from({length:N},()=>[0,1].map(()=>[Math.min(kids,Math.floor(Math.random()*(most+1))),kids]));
 const t1=performance.now(); const i=mkInput(drawn); const m=publicMarksFor(i); const d=performance.now()-t1; if (d>worst) {worst=d;} n++;
 const u=unprotectedCells(i,m); if(u.length) { bad++; if(bad<4) console.log("BAD",JSON.stringify(drawn),u); } }
console.log({n,worst,bad});
