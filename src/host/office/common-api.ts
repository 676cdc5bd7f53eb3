/** A call of the Common API that failed. `code` is Office's number for why. */
export class CommonApiError extends Error {
  override readonly name = "CommonApiError";

  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The Common API answers by callback; this waits for it.
 * @throws CommonApiError
 */
export function commonApi<Value>(
  call: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new CommonApiError(result.error.code, result.error.message));
    });
  });
}
