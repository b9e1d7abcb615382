using Xunit.Sdk;
using Xunit.v3;

// Allocation is measured on the calling thread, and the scenes' charts keep working memory: one test at a time.
[assembly: Parallelization(Mode = ParallelMode.None)]
