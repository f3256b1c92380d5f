/** The pages of contact points: a leader's own, and the office's coverage. */
@NullMarked
package io.zhengyou.directory.contact.web;

import org.jspecify.annotations.NullMarked;
