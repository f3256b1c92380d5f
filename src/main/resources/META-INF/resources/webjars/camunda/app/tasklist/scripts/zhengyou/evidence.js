import { enliven, showFiles } from '/js/evidence.js';

/** The tab with the files of a task. */
const tasklist = window.angular.module('cam.tasklist.custom');

tasklist.directive('zyEvidence', [() => ({
  link: (scope, element) => {
    const box = element[0];
    enliven(box);
    const data = scope.taskData.newChild(scope);
    let task;
    let assigned;
    const show = () => task?.id && assigned !== undefined && showFiles(box, `/evidence/tasks/${encodeURIComponent(task.id)}`);
    data.observe('task', (now) => {
      if (task?.id !== now?.id) {
        box.querySelector('.evidence-log').textContent = '';
      }
      task = now;
      show();
    });
    // Whoever has just claimed it may add files.
    data.observe('isAssignee', (now) => {
      assigned = now;
      show();
    });
  }
})]);

tasklist.config(['ViewsProvider', (ViewsProvider) => {
  ViewsProvider.registerDefaultView('tasklist.task.detail', {
    id: 'zhengyou-evidence', label: '附件', template: '<div class="evidence-box" zy-evidence></div>', priority: 900
  });
}]);
