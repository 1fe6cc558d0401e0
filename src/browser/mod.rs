//! The only users of web-sys and js-sys.
