/** Uploads by picker and by drag and drop, with progress, on top of a list that works without: on its page and in Tasklist. */
const GONE = '这项任务没有可以查看的附件。如果任务已办结或已改派，请刷新任务列表。';
const SIGNED_OUT = '登录已过期，没有上传。请刷新页面，重新登录后再试。';
const UNREACHED = '没有连上服务器，没有上传。请检查网络后再试。';
const TOO_LARGE = '文件超过 10 MB 的上限，没有上传。请压缩或拆分后再试。';
const MOVED = '这个附件现在不能移除。下面是最新的列表。';
const MOST_BYTES = 10 << 20;
// A program's question: whoever is signed out is told so and gets no login page.
const HEADERS = { 'X-Requested-With': 'XMLHttpRequest' };
// What each list was last asked to show: an answer that comes after that of a later question is old.
const latest = new WeakMap();

function make(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** What a refusal of the server says, whatever shape it has. */
function sentence(status, text) {
  if (status === 401) {
    return SIGNED_OUT;
  }
  if (status === 404) {
    return GONE;
  }
  if (status === 409) {
    return MOVED;
  }
  if (status === 413) {
    return TOO_LARGE;
  }
  try {
    const answer = JSON.parse(text);
    return (Array.isArray(answer) ? answer[0].message : answer.message) || UNREACHED;
  } catch {
    return UNREACHED;
  }
}

function send(form, file, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const data = new FormData();
    data.append('file', file);
    request.open('POST', form.action);
    Object.entries({ ...HEADERS, Accept: 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value })
      .forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => { progress.value = event.loaded / event.total; };
    request.onload = () => resolve(request.status === 200 ? '' : sentence(request.status, request.responseText));
    request.onerror = () => resolve(UNREACHED);
    request.send(data);
  });
}

/** One after the other: the limits of a case are counted as the files come. */
async function upload(box, files) {
  const form = box.querySelector('.evidence-upload');
  const log = box.querySelector('.evidence-log');
  const address = box.querySelector('.evidence').dataset.address;
  log.textContent = '';
  form.hidden = true;
  let taken = 0;
  for (const file of files) {
    const line = make('p', 'evidence-sending', file.name);
    const progress = line.appendChild(document.createElement('progress'));
    log.append(line);
    const refusal = file.size > MOST_BYTES ? TOO_LARGE : await send(form, file, progress);
    if (refusal) {
      line.className = 'evidence-refused';
      line.textContent = `${file.name}：${refusal}`;
    } else {
      line.remove();
      taken++;
    }
  }
  form.reset();
  form.hidden = false;
  if (taken) {
    log.prepend(make('p', 'evidence-taken', `已上传 ${taken} 个附件。`));
  }
  // Somebody may have gone on to another task meanwhile.
  if (box.querySelector('.evidence').dataset.address === address) {
    await showFiles(box, address);
  }
}

async function remove(box, form) {
  const log = box.querySelector('.evidence-log');
  const address = box.querySelector('.evidence').dataset.address;
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: HEADERS, redirect: 'manual' })
    .catch(() => ({ status: 0, type: 'error' }));
  log.textContent = '';
  if (answer.type !== 'opaqueredirect') {
    log.append(make('p', 'evidence-refused', sentence(answer.status, '')));
  }
  await showFiles(box, address);
}

/** Puts the answer in place of what is shown, but keeps the same task's form: somebody may be choosing files with it. */
function draw(list, text) {
  const drawn = document.createRange().createContextualFragment(text);
  const [before, after] = [list, drawn].map((part) => part.querySelector('.evidence-upload'));
  if (before && after && before.action === after.action) {
    after.replaceWith(before);
  }
  list.replaceChildren(drawn);
  list.querySelector('.evidence-upload')?.classList.add('evidence-live');
}

/** Fills the box with the files at the address of a task, as they are now. */
export async function showFiles(box, address) {
  const list = box.querySelector('.evidence-list');
  const asked = Symbol(address);
  latest.set(list, asked);
  const answer = await fetch(`${address}/list`, { headers: HEADERS }).catch(() => null);
  const text = answer?.ok ? await answer.text() : '';
  if (latest.get(list) !== asked) {
    return;
  }
  if (answer?.ok) {
    draw(list, text);
  } else {
    list.textContent = answer ? sentence(answer.status, '') : UNREACHED;
  }
}

/** Lets a box that holds the list react to its user. */
export function enliven(box) {
  const list = make('div', 'evidence-list', '');
  const log = make('div', 'evidence-log', '');
  log.setAttribute('aria-live', 'polite');
  list.append(...box.childNodes);
  box.append(list, log);
  list.querySelector('.evidence-upload')?.classList.add('evidence-live');
  box.addEventListener('change', (event) => event.target.files?.length && upload(box, [...event.target.files]));
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target.matches('.evidence-remove')) {
      remove(box, event.target);
    }
  });
  box.addEventListener('dragover', (event) => {
    if (event.target.closest('.evidence-upload')) {
      event.preventDefault();
    }
  });
  box.addEventListener('drop', (event) => {
    if (event.target.closest('.evidence-upload')) {
      event.preventDefault();
      upload(box, [...event.dataTransfer.files]);
    }
  });
}

document.querySelectorAll('.evidence-box').forEach(enliven);
