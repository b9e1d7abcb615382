using System.Collections.Generic;
using DeviceKit.Benchmarks.Results;

namespace DeviceKit.Benchmarks;

/// <summary>One benchmark of the table.</summary>
internal interface IBenchmark
{
    /// <summary>Its name on the command line and in the rows.</summary>
    string Name { get; }

    /// <summary>True when it needs a TAP device and the kernel's peer.</summary>
    bool NeedsNetwork { get; }

    /// <summary>Measures DeviceKit and its peer, alternating.</summary>
    IEnumerable<BenchmarkRow> Run(BenchmarkOptions options);
}
