/** Papers typed in with the keyboard alone: a digit leads to the next place, Enter keeps the paper and turns to the next. */
const UNREACHED = '没有连上服务器，没有保存。请稍后再按一次。';

const textsOf = (form) => [...form.querySelectorAll('input.digit, input.comment')];

/** Digits as a Chinese keyboard may write them. */
const narrow = (text) => text.normalize('NFKC');

/** Says what happened, and where it is wrong. */
function tellAbout(form, answer, ok) {
  const message = form.querySelector('.typing-message');
  message.setAttribute('role', ok ? 'status' : 'alert');
  form.querySelectorAll('[aria-invalid]').forEach((input) => { input.removeAttribute('aria-invalid'); input.title = ''; });
  for (const error of answer.errors ?? []) {
    const input = form.elements.namedItem(error.field);
    if (input) {
      input.setAttribute('aria-invalid', 'true');
      input.title = error.message;
    }
  }
  message.hidden = false;
  message.textContent = [answer.message, ...new Set((answer.errors ?? []).map((error) => error.message))].join(' ');
  form.querySelector('[aria-invalid]')?.select();
}

async function ask(address, options = {}) {
  const response = await fetch(address, options).catch(() => null);
  const answer = await response?.json().catch(() => null);
  return response && answer ? { ok: response.ok, answer: answer.message === undefined && !response.ok ? { message: '没有保存：任务已不在您名下，请刷新。' } : answer }
    : { ok: false, answer: { message: UNREACHED } };
}

function send(form, body) {
  return ask(form.action, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value }, body: JSON.stringify(body) });
}

/** A digit is taken at once, and the next place is ready; Backspace in an empty place goes back. */
function lead(form) {
  form.addEventListener('input', ({ target }) => {
    target.removeAttribute('aria-invalid');
    if (target.matches('.digit')) {
      target.value = narrow(target.value);
      const all = textsOf(form);
      if (/^[0-5]$/.test(target.value)) {
        const next = all.slice(all.indexOf(target) + 1).find((input) => input.matches('.digit')) ?? all[all.length - 1];
        next.focus();
        next.select();
      }
    }
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && event.target.matches('.digit') && event.target.value === '') {
      const all = textsOf(form).filter((input) => input.matches('.digit'));
      all[all.indexOf(event.target) - 1]?.focus();
    }
  });
}

function entry(form) {
  const all = Number(form.dataset.all);
  const typed = new Set((form.dataset.typed ?? '').split(',').filter(Boolean).map(Number));
  const { number } = form.elements;

  const next = () => {
    for (let place = 1; place <= all; place++) {
      if (!typed.has(place)) {
        return place;
      }
    }
    return null;
  };

  function tell() {
    form.querySelector('.typing-progress').textContent = typed.size === all ? `${all} 张已全部录完，请返回任务提交。` : `已录入 ${typed.size} 张，共 ${all} 张`;
    const links = [...typed].sort((one, other) => one - other).map((place) => {
      const link = document.createElement('button');
      link.type = 'button';
      link.className = 'link';
      link.textContent = place;
      link.addEventListener('click', () => open(place));
      return link;
    });
    document.querySelector('.typing-done').replaceChildren(...(links.length ? ['已录入，可点编号更正：', ...links] : []));
  }

  async function open(place) {
    number.value = place ?? '';
    textsOf(form).forEach((input) => { input.value = ''; });
    if (place && typed.has(place)) {
      const { ok, answer } = await ask(`${form.action}/${place}`);
      if (ok) {
        Object.entries(answer.fields ?? {}).forEach(([field, text]) => { form.elements.namedItem(field).value = text; });
      }
    }
    textsOf(form)[0]?.focus();
    textsOf(form)[0]?.select();
  }

  number.addEventListener('change', () => {
    const place = Number(narrow(number.value));
    if (typed.has(place)) {
      open(place);
    }
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(textsOf(form).map((input) => [input.name, input.value]));
    const { ok, answer } = await send(form, { number: Number(narrow(number.value)) || 0, fields });
    if (!ok) {
      tellAbout(form, answer, false);
      return;
    }
    typed.add(Number(narrow(number.value)));
    tellAbout(form, { message: `第 ${narrow(number.value)} 张已保存。` }, true);
    tell();
    open(next());
  });
  lead(form);
  tell();
  open(next());
}

function decision(form) {
  lead(form);
  textsOf(form)[0]?.focus();
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const sheets = {};
    textsOf(form).forEach((input) => {
      const [sheet, field] = input.name.split('-');
      (sheets[sheet] ??= {})[field] = input.value;
    });
    const { ok, answer } = await send(form, { sheets });
    tellAbout(form, ok ? { message: '已保存，请返回任务，选择“已按原票裁定”并提交。' } : answer, ok);
  });
}

const typing = document.querySelector('#typing');
const deciding = document.querySelector('#decision');
if (typing) {
  entry(typing);
} else if (deciding) {
  decision(deciding);
}
