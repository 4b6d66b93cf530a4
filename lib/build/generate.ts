/** Generates what the extension ships but nobody writes by hand. Runs after every install. */
