/** Whether people who read Chinese can read this. */
export function isChinese(text) {
  return typeof text === 'string' && /\p{Script=Han}/u.test(text);
}
