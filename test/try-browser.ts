import { startHarness } from "./site/harness.ts";
const h=await startHarness({folder:"/work/main/.build/search-try",base:"/"});
const {page,noise,close}=await h.openPage("/404.html");
let bytes=0; const list:string[]=[];
const cdp=await page.context().newCDPSession(page); await cdp.send("Network.enable");
const urls=new Map<string,string>();
cdp.on("Network.responseReceived",e=>urls.set(e.requestId,e.response.url));
cdp.on("Network.loadingFinished",e=>{bytes+=e.encodedDataLength;list.push(`${e.encodedDataLength} ${urls.get(e.requestId)}`)});
for (const q of ["can cuoc cong dan","mo hinh 24 hue","chu ky so","xyzzy","hồ sơ giay","so thong tin va truyen thong"]){
 const t=Date.now();
 await page.goto(h.address("/tim-kiem/?q="+encodeURIComponent(q))); await page.waitForSelector('[data-results][data-state="done"]');
 const ms=Date.now()-t; await page.waitForTimeout(500);
 console.log(q,ms,"ms",bytes,"bytes"); if(bytes<400000&&list.length) console.log(list.filter(l=>!/\d+ .*\.css/.test(l)).join("\n")); list.length=0; bytes=0;
 console.log((await page.locator("[data-results] li").count()), (await page.locator("[data-results] li").first().innerText({timeout:1000}).catch(()=>"-")));
 console.log(await page.locator("[data-count]").innerText(), (await page.locator("[data-near] li").allInnerTexts()).length);
}
await page.screenshot({path:"/tmp/pf/s1440.png"});
await page.setViewportSize({width:360,height:800}); await page.goto(h.address("/tim-kiem/?q=chu+ky+so")); await page.waitForSelector('[data-results][data-state="done"]'); await page.waitForTimeout(400);await page.screenshot({path:"/tmp/pf/s360.png"});
console.log("noise",noise);
await close(); await h.close();
