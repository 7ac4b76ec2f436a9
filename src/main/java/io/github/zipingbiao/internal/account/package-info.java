/** The account of the page: what shows on a form's pages and stands in none of its records. */
package io.github.zipingbiao.internal.account;
