/** RFC 9457 problem document as every Cầu Nối service and the gateway itself answer it. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  errors?: FieldProblem[];
  traceId?: string;
}

/** One refused input; `pointer` is a JSON pointer into the body, `parameter` the name of a query parameter. */
export interface FieldProblem {
  pointer?: string;
  parameter?: string;
  code: string;
  detail?: string;
}

/** A request that was answered, but not with success. Network failures use the code `network`. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = "ApiError";
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }

  /** The gateway answers 499 and services answer 401 when the session is over. */
  get needsLogin(): boolean {
    return this.status === 401 || this.status === 499;
  }
}

/** Makes a problem of any answer, also of one from a proxy on the way that speaks no problem documents. */
export async function readProblem(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json();
    if (isProblem(body)) return { ...body, status: response.status };
  } catch {
    // Not JSON: fall through to what the status alone tells.
  }
  return { title: response.statusText || "Error", status: response.status, code: `http-${response.status}` };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string";
}
