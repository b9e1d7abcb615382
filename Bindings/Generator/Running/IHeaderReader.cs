using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Running;

/// <summary>Makes a model of headers.</summary>
internal interface IHeaderReader
{
    /// <summary>What reads: clang's own words for its version; null where it is missing.</summary>
    string? Version { get; }

    /// <summary>What is missing, as a phrase, where <see cref="Version"/> is null.</summary>
    string Missing { get; }

    /// <summary>Reads headers.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="diagnostics">Where errors go; with one the model is of no use.</param>
    HeaderModel Read(HeaderRequest request, DiagnosticBag diagnostics);
}
