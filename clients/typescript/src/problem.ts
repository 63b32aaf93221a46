/** One thing that is wrong, with the rule, the place and what would put it right. */
export interface Fault {
  detail?: string;
  rule?: string;
  basis?: string;
  remedy?: string;
  pointer?: string;
}

/** Why a service refused, as RFC 9457 says: the same for all three services; further members are facts. */
export interface Problem extends Fault {
  type?: string;
  title?: string;
  status: number;
  code?: string;
  faults: Fault[];
  [fact: string]: unknown;
}

/** The problem in what a call threw; nothing when no service answered, or something between answered in its place. */
export async function problemIn(thrown: unknown): Promise<Problem | undefined> {
  const response = (thrown as { response?: unknown } | undefined)?.response;
  if (!(response instanceof Response)) {
    return undefined;
  }
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) {
    return undefined;
  }
  const body = (await response.clone().json()) as Partial<Problem>;
  return { ...body, status: response.status, faults: body.faults ?? [] };
}

/** Whether it, or one of its faults, rests on this rule. */
export function restsOn(problem: Problem, rule: string): boolean {
  return problem.rule === rule || problem.faults.some((fault) => fault.rule === rule);
}
