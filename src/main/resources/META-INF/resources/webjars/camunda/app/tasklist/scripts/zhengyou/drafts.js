/**
 * A form that starts a process has no task, so its draft lies under one key for everybody who uses this browser.
 * Whoever signs in next must not find it.
 */
const DRAFT = 'camunda-form:undefined';
const OWNER = 'zhengyou:draft-owner';

window.angular.module('cam.tasklist.custom').run(['$rootScope', ($rootScope) => {
  $rootScope.$on('authentication.changed', (event, authentication) => {
    if (authentication && localStorage.getItem(OWNER) !== authentication.name) {
      localStorage.removeItem(DRAFT);
      localStorage.setItem(OWNER, authentication.name);
    }
  });
}]);
