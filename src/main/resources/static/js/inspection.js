/** Keeps every piece of a record on the server while it is written; without scripts each piece has its button. */
const PAUSE = 800;
const AGAIN = 5000;
const UNREACHED = '没有连上服务器，稍后自动再试；请不要关闭本页。';
const SIGNED_OUT = '登录已过期，没有保存。请复制您写的内容，重新登录后再写。';
const ENDED = '检查记录已经提交，或您不在检查组，没有保存。请刷新本页。';

class Piece {
  constructor(form) {
    this.form = form;
    this.state = form.querySelector('.saved');
    this.dirty = false;
    this.sending = null;
    form.addEventListener('input', () => this.later(PAUSE));
    form.addEventListener('change', () => this.later(0));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.dirty = true;
      this.save();
    });
  }

  later(pause) {
    this.dirty = true;
    this.tell(this.state.classList.contains('failed') ? this.state.textContent : '正在保存…', this.state.classList.contains('failed'));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  /** One after the other: each answer says what the next one has seen. */
  async save() {
    clearTimeout(this.timer);
    while (this.sending) {
      await this.sending;
    }
    if (this.dirty) {
      this.sending = this.send();
      await this.sending;
      this.sending = null;
    }
  }

  async send() {
    this.dirty = false;
    const answer = await fetch(this.form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(this.form)),
      headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
      keepalive: true
    }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    if (answer?.ok && said) {
      this.form.elements.seen.value = said.saves;
      this.tell(this.dirty ? '正在保存…' : `已保存 ${new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' })}`, false);
    } else if (answer) {
      this.tell(answer.status === 401 ? SIGNED_OUT : said?.saves === 0 && said.message ? said.message : ENDED, true);
    } else {
      this.tell(UNREACHED, true);
      this.later(AGAIN);
    }
  }

  tell(text, failed) {
    this.state.textContent = text;
    this.state.classList.toggle('failed', failed);
  }
}

const pieces = [...document.querySelectorAll('form.autosave')].map(form => new Piece(form));
const saveAll = () => Promise.all(pieces.map(piece => piece.save()));

document.addEventListener('visibilitychange', () => document.hidden && saveAll());
window.addEventListener('beforeunload', (event) => pieces.some(piece => piece.dirty) && event.preventDefault());

// A photo is sent as soon as it is taken, after what was written before it.
document.querySelectorAll('form.photo').forEach((form) => form.addEventListener('change', async () => {
  await saveAll();
  form.requestSubmit();
}));
