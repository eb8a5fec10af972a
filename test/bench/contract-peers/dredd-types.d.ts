// Dredd has no types of its own. This is as much of it as is used here.
declare module "dredd" {
  class Dredd {
    constructor(options: object);
    run(done: (error: Error | null) => void): void;
  }
  export = Dredd;
}
