/** A ballot of an appraisal: shown, kept in this browser until it is sent, and sent past the engine. */
const UNREACHED = '没有连上服务器，评议票没有提交。填写的内容已留在本机，请稍后再试。';
const AJAX = { 'X-Requested-With': 'XMLHttpRequest' };
const UNREADABLE = '没有打开评议票，请稍后刷新。';

function make(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text ?? '';
  return made;
}

/** What is chosen and written now. */
function read(box, paper) {
  const answers = {};
  const comments = {};
  for (const { number } of paper.subjects) {
    answers[number] = paper.questions.map((text, place) => {
      const chosen = box.querySelector(`input[name="s${number}q${place + 1}"]:checked`);
      return chosen ? Number(chosen.value) : null;
    });
    comments[number] = box.querySelector(`textarea[name="s${number}"]`)?.value ?? '';
  }
  return { answers, comments };
}

function restore(box, kept) {
  for (const [number, steps] of Object.entries(kept.answers ?? {})) {
    steps.forEach((step, place) => {
      const input = box.querySelector(`input[name="s${number}q${place + 1}"][value="${step}"]`);
      if (input) {
        input.checked = true;
      }
    });
  }
  for (const [number, text] of Object.entries(kept.comments ?? {})) {
    const area = box.querySelector(`textarea[name="s${number}"]`);
    if (area) {
      area.value = text;
    }
  }
}

function question(paper, subject, text, place) {
  const name = `s${subject.number}q${place + 1}`;
  const row = make('fieldset', 'appraisal-question');
  row.dataset.field = name;
  row.append(make('legend', '', `${place + 1}. ${text}`));
  const choices = make('div', 'appraisal-steps');
  paper.steps.forEach((step, value) => {
    const label = make('label', '', step);
    const input = make('input', '');
    input.type = 'radio';
    input.name = name;
    input.value = value;
    label.prepend(input);
    choices.append(label);
  });
  row.append(choices);
  return row;
}

function subjectPart(paper, subject) {
  const part = make('section', 'appraisal-subject');
  part.append(make('h3', '', subject.name));
  part.append(...paper.questions.map((text, place) => question(paper, subject, text, place)));
  if (paper.comment) {
    part.append(comment(paper, subject));
  }
  return part;
}

function comment(paper, subject) {
  const label = make('label', 'appraisal-comment', `${paper.comment}（可不填，300 字以内，不要写自己的姓名）`);
  label.dataset.field = `s${subject.number}`;
  const area = make('textarea', '');
  area.name = `s${subject.number}`;
  area.rows = 2;
  area.maxLength = 300;
  label.append(area);
  return label;
}

function show(box, paper) {
  box.replaceChildren(make('p', 'appraisal-hint', `评议截止：${paper.closesAt}。评议不记名，提交后不能更改。每一题都请选择。`),
    ...paper.subjects.map((subject) => subjectPart(paper, subject)), make('p', 'appraisal-message'));
  box.querySelector('.appraisal-message').setAttribute('role', 'alert');
}

function explain(box, answer) {
  box.querySelectorAll('.appraisal-error').forEach((old) => old.remove());
  for (const error of answer.errors ?? []) {
    box.querySelector(`[data-field="${error.field}"]`)?.append(make('span', 'appraisal-error', error.message));
  }
  const general = (answer.errors ?? []).find((error) => !error.field);
  box.querySelector('.appraisal-message').textContent = general ? general.message : answer.message;
  box.querySelector('.appraisal-error')?.parentElement.scrollIntoView({ block: 'center' });
}

/** Shows the code, which is nowhere else, until its reader says that they have it. */
function thank(box, answer) {
  const button = make('button', 'appraisal-noted btn btn-primary', '我已抄下查验码');
  button.type = 'button';
  const noted = new Promise((done) => button.addEventListener('click', done));
  box.replaceChildren(make('p', 'appraisal-done', answer.message),
    make('p', '', '您的查验码（只显示这一次，请抄下或拍照）：'), make('p', 'appraisal-code', answer.code),
    make('p', 'appraisal-hint', '计票后，可在结果页上核对：名单中有这个查验码，您的票就已计入。查验码不显示您的选择。'), button);
  box.scrollIntoView();
  return noted.then(() => button.replaceWith(make('p', 'appraisal-hint', '可以关闭这一页了。')));
}

/**
 * Shows a ballot.
 *
 * @param {HTMLElement} box  where
 * @param {function(): Promise<Response>} ask for the paper
 * @param {function(object, object): Promise<Response>} cast what is filled in on a paper
 * @returns {Promise<?{send: function(): Promise<boolean>}>} null if there is none
 */
async function open(box, ask, cast) {
  const response = await ask().catch(() => null);
  const paper = await response?.json().catch(() => null);
  if (!response?.ok || !paper) {
    box.replaceChildren(make('p', 'appraisal-message', paper?.message ?? UNREADABLE));
    return null;
  }
  const kept = `zhengyou-ballot:${paper.draft}`;
  show(box, paper);
  restore(box, JSON.parse(localStorage.getItem(kept) ?? '{}'));
  box.addEventListener('input', ({ target }) => {
    localStorage.setItem(kept, JSON.stringify(read(box, paper)));
    target.closest('[data-field]')?.querySelector('.appraisal-error')?.remove();
  });
  return {
    title: paper.title,
    async send() {
      const answered = await cast(read(box, paper), paper).catch(() => null);
      const answer = await answered?.json().catch(() => null);
      if (!answered || !answer) {
        explain(box, { message: UNREACHED });
        return false;
      }
      if (!answered.ok) {
        explain(box, answer);
        return false;
      }
      localStorage.removeItem(kept);
      await thank(box, answer);
      return true;
    }
  };
}

function post(address, body, headers) {
  return fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json', ...AJAX, ...headers }, body: JSON.stringify(body) });
}

/** Shows the ballot of a task, which is read and sent at this address. */
export function ballot(box, address) {
  return open(box, () => fetch(address, { headers: AJAX }), (filled, paper) => post(address, filled, { [paper.csrfHeader]: paper.csrfToken }));
}

/** On the page of a link. Its secret stands behind the #, so that it is in no address that is asked for. */
const page = document.querySelector('[data-read]');
if (page) {
  const button = document.querySelector('#send-appraisal');
  const secret = location.hash.slice(1);
  addEventListener('hashchange', () => location.reload());
  open(page, () => post(page.dataset.read, { secret }), (filled) => post(page.dataset.cast, { secret, ballot: filled })).then((opened) => {
    button.hidden = !opened;
    if (opened) {
      document.querySelector('h1').textContent = opened.title;
    }
    button.addEventListener('click', async () => {
      button.hidden = true;
      button.hidden = await opened.send();
    });
  });
}
