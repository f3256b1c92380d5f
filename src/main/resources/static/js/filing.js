/**
 * The form of an objection keeps its place and its chosen files when the server refuses what was sent: files are added and
 * removed one by one, and only those that were refused are dropped. Without this script the form works, and forgets them.
 */
const MOST_FILES = 20;
const MOST_BYTES = 10 << 20;
const MOST_TOGETHER = 50 << 20;
const TOO_LARGE = '附件太大，没有提交。每个不超过 10 MB，合计不超过 50 MB，请压缩或移除一些后再提交。';
const UNREACHED = '没有连上服务器，没有提交。您填写的内容都还在，请检查网络后再提交。';
const STALE = '没有提交：页面停留太久，已经失效。请先把填写的内容复制到别处，再刷新页面重新填写。';

function make(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function size(bytes) {
  return bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function isSame(one, other) {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** What is wrong with the files as far as a browser can tell. */
function fault(files) {
  const large = files.filter((file) => file.size > MOST_BYTES).map((file) => `${file.name}：超过 10 MB 的上限。请压缩或拆分。`);
  if (files.length > MOST_FILES) {
    large.push(`已选 ${files.length} 个，最多 ${MOST_FILES} 个。请移除一些。`);
  }
  if (files.reduce((sum, file) => sum + file.size, 0) > MOST_TOGETHER) {
    large.push('合计超过 50 MB 的上限。请压缩或移除一些。');
  }
  return large.join('\n');
}

/** The field with the list of what was chosen so far. */
class Chosen {
  constructor(box, files) {
    this.box = box;
    this.input = box.querySelector('input');
    this.files = files;
    this.list = make('ul', 'evidence-files', '');
    box.classList.add('evidence-live');
    box.querySelector('label').firstChild.data = '选择附件（可不附）';
    box.querySelector('.files-lost')?.remove();
    box.prepend(this.list);
    this.input.addEventListener('change', () => this.add([...this.input.files]));
    this.draw();
  }

  add(more) {
    this.change([...this.files, ...more.filter((file) => !this.files.some((one) => isSame(one, file)))]);
  }

  change(files) {
    this.files = files;
    this.draw();
    this.say(fault(files));
  }

  draw() {
    const kept = new DataTransfer();
    this.files.forEach((file) => kept.items.add(file));
    this.input.files = kept.files;
    this.list.hidden = this.files.length === 0;
    this.list.replaceChildren(...this.files.map((file) => this.line(file)));
  }

  line(file) {
    const line = make('li', '', '');
    const remove = make('button', '', '移除');
    remove.type = 'button';
    remove.setAttribute('aria-label', `移除 ${file.name}`);
    remove.addEventListener('click', () => {
      this.change(this.files.filter((one) => one !== file));
      this.input.focus();
    });
    const box = make('div', 'evidence-remove', '');
    box.append(remove);
    line.append(make('span', '', file.name), make('p', '', size(file.size)), box);
    return line;
  }

  /** Beside the field; nothing if it is right. */
  say(sentence) {
    const shown = this.box.querySelector('#files-fault') ?? this.box.appendChild(make('small', 'fault', ''));
    shown.id = 'files-fault';
    shown.textContent = sentence;
    this.input.setAttribute('aria-invalid', Boolean(sentence));
    this.input.setAttribute('aria-describedby', 'files-hint files-fault');
  }
}

function show(element) {
  element.scrollIntoView({ block: 'center' });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Above the form, in place of what was said there before. */
function announce(form, sentence) {
  const main = form.closest('main');
  const shown = main.querySelector('[role=alert]') ?? make('p', '', '');
  shown.setAttribute('role', 'alert');
  shown.textContent = sentence;
  form.before(shown);
  show(shown);
}

/** Puts the answer in place of the page, and the files that were not refused into its form. The style sheet stays: a new one would come late. */
function take(answer, page, chosen) {
  const main = document.querySelector('main');
  [...main.children].filter((part) => !part.matches('link')).forEach((part) => part.remove());
  main.append(...[...page.querySelector('main').children].filter((part) => !part.matches('link')));
  document.title = page.title;
  if (answer.redirected) {
    history.replaceState(null, '', answer.url);
  }
  const box = main.querySelector('.evidence-upload');
  if (box) {
    const refused = (box.dataset.refused ?? '').split('/');
    enliven(box.closest('form'), chosen.files.filter((file) => !refused.includes(file.name)));
  }
  show(main.querySelector('[role=alert], [role=status]') ?? main);
}

async function send(form, chosen) {
  const button = form.querySelector('button:not([type])');
  button.setAttribute('aria-busy', 'true');
  button.disabled = true;
  const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), headers: { Accept: 'text/html' } }).catch(() => null);
  const page = answer && new DOMParser().parseFromString(await answer.text().catch(() => ''), 'text/html');
  button.removeAttribute('aria-busy');
  button.disabled = false;
  if (!answer) {
    announce(form, UNREACHED);
  } else if (answer.status === 413) {
    chosen.say(TOO_LARGE);
    show(chosen.box);
  } else if (page.querySelector('main.objection')) {
    take(answer, page, chosen);
  } else {
    announce(form, STALE);
  }
}

function enliven(form, files) {
  const chosen = new Chosen(form.querySelector('.evidence-upload'), files);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = fault(chosen.files);
    if (wrong) {
      chosen.say(wrong);
      show(chosen.box);
    } else {
      send(form, chosen);
    }
  });
}

document.querySelectorAll('main.objection form[enctype]').forEach((form) => enliven(form, []));
