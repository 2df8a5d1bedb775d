// Placeholder of the tests.
