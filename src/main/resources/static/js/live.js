/**
 * Keeps figures of a page fresh. The element with data-live says where they are asked for and, in data-stage, for which stage the page was
 * made; elements with data-count show one each. Without scripts people load the page again.
 */
const REST = 10_000;
const TIME = new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium' });
const page = document.querySelector('[data-live]');

function show(counts) {
  for (const place of document.querySelectorAll('[data-count]')) {
    const count = counts[place.dataset.count];
    if (count !== undefined && place instanceof HTMLProgressElement) {
      place.value = Number(count);
    } else if (count !== undefined) {
      place.textContent = count;
    }
  }
  const note = document.querySelector('[data-live-note]');
  note.textContent = `人数每 ${REST / 1000} 秒自动更新，最近一次 ${TIME.format(new Date())}。`;
  note.hidden = false;
}

async function ask() {
  const answer = await fetch(page.dataset.live, { headers: { Accept: 'application/json' } }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

async function refresh() {
  const live = document.hidden ? null : await ask();
  if (live && live.stage !== page.dataset.stage) {
    location.reload();
    return;
  }
  if (live) {
    show(live.counts);
  }
  setTimeout(refresh, REST);
}

setTimeout(refresh, REST);
