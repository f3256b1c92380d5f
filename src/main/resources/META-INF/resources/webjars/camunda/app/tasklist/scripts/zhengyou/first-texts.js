/**
 * Draws no screen before its texts have come, as they may late on somebody's first visit: some labels are looked up only
 * once and would stay CREATION_DATE and the like.
 */
window.angular.module('cam.tasklist.custom').run(['$route', ($route) => {
  Object.values($route.routes).forEach((route) => {
    route.resolve = { ...route.resolve, texts: ['$translate', ($translate) => $translate.onReady()] };
  });
}]);
