/**
 * Shows a document and what was read from it to a person: pictures of pages, and a page of HTML.
 */
package io.github.zipingbiao.review;
