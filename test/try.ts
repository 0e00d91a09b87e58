import { openSearch } from "./search/search-site.ts";
const {data,search}=await openSearch("/tmp/pf/site/pagefind");
const qs=process.argv.slice(2);
for(const q of qs){const t=performance.now();const a=await search(q);const ms=performance.now()-t;
console.log(`## ${q} → ${a.hits.length} (${ms.toFixed(0)} ms) missing=${a.missing}`);
for(const h of a.hits.slice(0,6)){const r=data.records[h.record]!;console.log("  ",r.url,"|",r.title.slice(0,70),"|",h.reason.slice(0,80));}}
