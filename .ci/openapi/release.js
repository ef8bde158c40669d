// Freezes the document without its prose, for comparison with later ones.
import { readFileSync, writeFileSync } from "node:fs";

const [document, released] = process.argv.slice(2);
const prose = (key, value) =>
  (["summary", "description"].includes(key) && typeof value === "string") ||
  key === "example" ||
  (key === "examples" && Array.isArray(value));
const frozen = JSON.stringify(
  JSON.parse(readFileSync(document, "utf8")),
  (key, value) => (prose(key, value) ? undefined : value),
  1,
);
writeFileSync(released, frozen + "\n");
