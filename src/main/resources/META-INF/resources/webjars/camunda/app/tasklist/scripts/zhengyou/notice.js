/** Moves the page down by the height of the notices above it, so that a notice that stays covers nothing. */
const notices = document.querySelector('.page-notifications');

new ResizeObserver(() => document.body.style.setProperty('--zy-notices', `${notices.offsetHeight}px`)).observe(notices);
