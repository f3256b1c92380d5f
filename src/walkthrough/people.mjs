/** Somebody of the demo organisation, by name and password at the engine's interface, and with a session on our pages. */
const PASSWORD = 'zhengyou2026';

export class Person {
  constructor(server, id) {
    this.server = server;
    this.id = id;
    this.cookies = new Map();
  }

  async engine(method, path, body) {
    const response = await fetch(`${this.server}/engine-rest${path}`, {
      method,
      headers: {
        Authorization: `Basic ${Buffer.from(`${this.id}:${PASSWORD}`).toString('base64')}`,
        'Content-Type': 'application/json'
      },
      body: body && JSON.stringify(body)
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${this.id}: ${method} ${path}: ${response.status} ${text}`);
    }
    return text ? JSON.parse(text) : null;
  }

  /** @returns the business key of the new instance */
  async start(process, answers) {
    const instance = await this.engine('POST', `/process-definition/key/${process}/submit-form`, variables(answers));
    return instance.businessKey;
  }

  tasks(query) {
    return this.engine('POST', '/task', query);
  }

  /** Waits for the task, takes it if it is shared, and completes it. */
  async complete(businessKey, step, answers) {
    const [ task ] = await eventually(`${step} for ${this.id}`, () =>
      this.tasks({ processInstanceBusinessKey: businessKey, taskDefinitionKey: step }));
    if (!task.assignee) {
      await this.engine('POST', `/task/${task.id}/claim`, { userId: this.id });
    }
    await this.submit(task, answers);
  }

  submit(task, answers) {
    return this.engine('POST', `/task/${task.id}/submit-form`, variables(answers));
  }

  async signIn() {
    const page = await (await this.page('/login')).text();
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page)[1];
    await this.page('/login', { method: 'POST', body: new URLSearchParams({ username: this.id, password: PASSWORD, _csrf: csrf }) });
  }

  async page(path, options = {}) {
    const cookie = [ ...this.cookies ].map(([ name, value ]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.server + path, { redirect: 'manual', ...options, headers: { cookie, ...options.headers } });
    response.headers.getSetCookie().forEach(line => {
      const [ , name, value ] = /^([^=]+)=([^;]*)/.exec(line);
      this.cookies.set(name, value);
    });
    return response;
  }

  /** Marks every option of an open ballot. */
  async vote(task, mark) {
    await this.signIn();
    const paper = await (await this.page(`/ballots/${task.id}`)).json();
    const marks = Object.fromEntries(paper.options.map((option, place) => [ option.id, mark(place) ]));
    const response = await this.page(`/ballots/${task.id}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [paper.csrfHeader]: paper.csrfToken },
      body: JSON.stringify(marks)
    });
    if (!response.ok) {
      throw new Error(`${this.id} could not vote: ${response.status} ${await response.text()}`);
    }
  }
}

function variables(answers) {
  const typed = ([ name, value ]) => [ name, Array.isArray(value) ? { value: JSON.stringify(value), type: 'Json' } : { value } ];
  return { variables: Object.fromEntries(Object.entries(answers).map(typed)) };
}

/** Asks until there is an answer: what waits for the job executor takes a while. */
export async function eventually(what, ask) {
  for (let attempt = 0; attempt < 120; attempt++) {
    const found = await ask();
    if (found.length) {
      return found;
    }
    await new Promise(resume => setTimeout(resume, 1000));
  }
  throw new Error(`waited in vain for ${what}`);
}
