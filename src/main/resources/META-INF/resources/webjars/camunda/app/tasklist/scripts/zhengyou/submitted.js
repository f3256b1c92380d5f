import { andThen } from './controllers.js';

/** Says that a task was sent. Tasklist would only clear the screen. */
window.angular.module('cam.tasklist.custom').config(['$provide', ($provide) => {
  $provide.decorator('camTasklistFormDirective', ['$delegate', 'Notifications', '$translate', ($delegate, Notifications, $translate) => {
    $delegate[0].controller = andThen($delegate[0].controller, ($scope) => {
      const completed = $scope.onFormCompletionCallback;
      $scope.onFormCompletionCallback = (error, result) => {
        completed(error, result);
        if (!error && $scope.params.taskId) {
          Notifications.addMessage({ status: $translate.instant('COMPLETE_OK'), type: 'success', duration: 5000 });
        }
      };
    });
    return $delegate;
  }]);
}]);
