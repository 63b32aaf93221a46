// Runs the script of verifier.html over every *.json of a folder and prints, for each, the result and the places found.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [page, folder, fingerprint] = process.argv.slice(2);
const script = /<script>([\s\S]*)<\/script>/.exec(readFileSync(page, "utf8"))[1];
const check = new Function(script + "\nreturn check;")();
for (const name of readdirSync(folder).filter(each => each.endsWith(".json")).sort()) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const isProof = name.startsWith("proof");
  const record = isProof ? { name: "record.json", bytes: new Uint8Array(readFileSync(join(folder, "record"))) } : { name, bytes };
  const found = await check(record, fingerprint ? [fingerprint] : [], isProof ? { name, bytes } : null, []);
  console.log([name, found.result, ...found.findings.map(each => each.place ? `${each.place}: ${each.what}` : each.what)].join("\t"));
}
