// What a caller writes against the generated types; it is compiled, not run.
import createClient from "openapi-fetch";
import type { components, paths } from "./target/bangkom.js";

type Problem = components["schemas"]["Problem"] | components["schemas"]["GatewayProblem"];

const bangkom = createClient<paths>({ baseUrl: "https://api.bangkom.example" });

function explain(problem: Problem): Error {
  const places = (problem.errors ?? []).map((error) => `${error.pointer}: ${error.message}`);
  return new Error([`${problem.code} ${problem.title}`, ...places].join("\n"));
}

/** All civil servants the caller may see, page by page. */
export async function* employees(token: string): AsyncGenerator<components["schemas"]["EmployeeView"]> {
  let cursor: string | undefined;
  do {
    const { data, error } = await bangkom.GET("/v1/employees", {
      headers: { Authorization: `Bearer ${token}` },
      params: { query: { limit: 200, ...(cursor === undefined ? {} : { cursor }) } },
    });
    if (error) {
      throw explain(error);
    }
    yield* data.items;
    cursor = data.next;
  } while (cursor !== undefined);
}

/** Begins a needs analysis once, however often it is asked again with the same key, and opens it. */
export async function openNeedsAnalysis(
  token: string,
  key: string,
  draft: components["schemas"]["NeedsAnalysisDraft"],
): Promise<components["schemas"]["NeedsAnalysisView"]> {
  const headers = { Authorization: `Bearer ${token}` };
  const begun = await bangkom.POST("/v1/needs-analyses", {
    headers,
    params: { header: { "Idempotency-Key": key } },
    body: draft,
  });
  if (begun.error) {
    throw explain(begun.error);
  }
  const opened = await bangkom.POST("/v1/needs-analyses/{id}/opening", {
    headers,
    params: {
      path: { id: begun.data.id },
      header: { "If-Match": `"${begun.data.version}"`, "Idempotency-Key": `${key}-opening` },
    },
  });
  if (opened.error) {
    throw explain(opened.error);
  }
  return opened.data;
}
