// Freezes the document without its prose, for comparison with later ones.
import { readFileSync, writeFileSync } from "node:fs";

const [document, released] = process.argv.slice(2);
const prose = (key, value) =>
  (["summary", "description"].includes(key) && typeof value === "string") ||
  key === "example" ||
  (key === "examples" && Array.isArray(value));
// JavaScript would round the limits of a 64-bit number; they pass as text.
const text = readFileSync(document, "utf8").replace(/: (-?\d{16,})\b/g, ': "#$1"');
const frozen = JSON.stringify(
  JSON.parse(text),
  (key, value) => (prose(key, value) ? undefined : value),
  1,
);
writeFileSync(released, frozen.replace(/"#(-?\d+)"/g, "$1") + "\n");
