module consumer {
  requires io.github.zipingbiao;
}
