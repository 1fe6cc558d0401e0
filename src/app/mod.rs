//! The page: state, routes, shell, pages and parts.
