import { problemIn, restsOn } from "./problem.js";
import { ApplicationsApi, Configuration } from "../target/generated/authorisation/index.js";

/** What the README shows; it is compiled so that it stays true. */
export async function example(token: string): Promise<void> {
  const applications = new ApplicationsApi(
    new Configuration({ basePath: "http://localhost:8082", accessToken: token }),
  );
  try {
    const found = await applications.applicationsList({ limit: 20 });
    console.log(found.items);
  } catch (thrown) {
    const problem = await problemIn(thrown);
    if (problem && restsOn(problem, "APP-10")) {
      console.log(problem.remedy);
    }
  }
}
