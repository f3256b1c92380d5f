/** The way from Tasklist to the pages of the site, which Tasklist knows nothing of. */
const LINKS = `<a href="/">网站首页</a>`;

window.angular.module('cam.tasklist.custom').config(['ViewsProvider', (ViewsProvider) => {
  ViewsProvider.registerDefaultView('tasklist.navbar.action', { id: 'zhengyou-site-links', template: LINKS, controller: [function () {}], priority: 400 });
}]);
