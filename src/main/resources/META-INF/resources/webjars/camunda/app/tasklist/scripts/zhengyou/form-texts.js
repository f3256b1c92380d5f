/**
 * Puts the built-in texts of form-js (and of the diagram) into Chinese. Tasklist creates its forms without a hook and
 * form-js has no locale, so the texts are exchanged where they appear: only at the places named here, never in what
 * people wrote.
 */
const ERRORS = [
  [/^Field is required\.$/, '此项必填。'],
  [/^Field must match pattern .*$/s, '格式不对，请按说明填写。'],
  [/^Field must have minimum value of (.*)\.$/, '不能小于 $1。'],
  [/^Field must have maximum value of (.*)\.$/, '不能大于 $1。'],
  [/^Field must have minimum length of (.*)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (.*)\.$/, '最多填写 $1 个字，请删减。'],
  [/^Field must be a valid +international phone number\..*$/, '请填写带国家代码的电话号码，例如 +8613800138000。'],
  [/^Field must be a valid email\.$/, '请填写正确的电子邮箱，例如 name@example.org。'],
  [/^Value is not a number\.$/, '请填写数字。'],
  [/^Value is expected to (?:be an integer)\.$/, '请填写整数。'],
  [/^Value is expected to (?:have at most) (\d+) decimal digits?\.$/, '最多保留 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/, '请填写有效的数值，最接近的是 $1 和 $2。'],
  [/^Date and time must both be entered\.$/, '日期和时间都要填写。']
];

const LISTS = [
  [/^Select$/, '请选择'],
  [/^No results$/, '没有找到'],
  [/^All values selected$/, '已全部选择'],
  [/^Skip to search$/, '跳到查找'],
  [/^Add new$/, '添加一项'],
  [/^Collapse$/, '收起'],
  [/^Expand all \((\d+)\)$/, '展开全部（$1）'],
  [/^Nothing to show\.$/, '没有内容。'],
  [/^ of $/, ' / '],
  [/^No content to show\.$/, '没有内容。'],
  [/^External content couldn't be loaded\.$/, '内容无法显示。']
];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const CALENDAR = [
  ...MONTHS.map((month, i) => [new RegExp(`^\\s*${month}\\s*$`), `${i + 1}月`]),
  ...DAYS.map((day, i) => [new RegExp(`^\\s*${day}\\s*$`), '日一二三四五六'[i]])
];

const ATTRIBUTES = [
  [/^zoom in$/, '放大'],
  [/^zoom out$/, '缩小'],
  [/^reset zoom$/, '恢复大小'],
  [/^Search$/, '查找'],
  [/^hh:mm.*$/, '时:分'],
  [/^[ymd]+(.)[ymd]+\1[ymd]+.*$/, dateOrder],
  [/^Remove tag$/, '移除'],
  [/^Remove list item (\d+)$/, '移除第 $1 项'],
  [/^Increment$/, '增加'],
  [/^Decrement$/, '减少'],
  [/^Previous page$/, '上一页'],
  [/^Next page$/, '下一页'],
  [/^Click to remove sorting$/, '点击取消排序'],
  [/^Click to sort by (.*) (?:a|de)scending$/, '点击按“$1”排序'],
  [/^Month$/, '月'],
  [/^Year$/, '年'],
  [new RegExp(`^(${MONTHS.join('|')}) (\\d+), (\\d+)$`), (date, month, day, year) => `${year}年${MONTHS.indexOf(month) + 1}月${day}日`]
];

const PLACES = [
  ['.fjs-form-field-error', ERRORS],
  ['.fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-taglist-skip-link', LISTS],
  ['.fjs-repeat-render-add, .fjs-repeat-render-collapse', LISTS],
  ['.fjs-table-empty, .fjs-table-nav-label, .fjs-table-td[colspan], .fjs-iframe-placeholder', LISTS],
  ['.flatpickr-monthDropdown-months, .cur-month, .flatpickr-weekday', CALENDAR]
];

const NAMES = ['placeholder', 'title', 'aria-label'];

function dateOrder(format) {
  return format.replace(/y+/, '年').replace(/m+/, '月').replace(/d+/, '日');
}

function chinese(texts, text) {
  const found = texts.find(([pattern]) => pattern.test(text));
  return found ? text.replace(...found) : text;
}

function translateText(node) {
  const place = PLACES.find(([selector]) => node.parentElement?.closest(selector));
  const text = place ? chinese(place[1], node.data) : node.data;
  if (text !== node.data) {
    node.data = text;
  }
}

function translateAttributes(element) {
  for (const name of NAMES) {
    const value = element.getAttribute(name);
    const text = value && chinese(ATTRIBUTES, value);
    if (text !== value) {
      element.setAttribute(name, text);
    }
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(node);
    node.childNodes.forEach(translate);
  }
}

const VIEWS = '.fjs-container, .diagram-pane';

function inView(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element?.closest(VIEWS) || element?.querySelector(VIEWS);
}

new MutationObserver((changes) => {
  for (const change of changes.filter(({ target }) => inView(target))) {
    change.type === 'childList' ? change.addedNodes.forEach(translate) : translate(change.target);
  }
}).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: NAMES });
