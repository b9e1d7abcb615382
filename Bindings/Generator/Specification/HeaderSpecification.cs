namespace DeviceKit.Generator.Specification;

/// <summary>A header.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">As it is included: <c>pcap/pcap.h</c>.</param>
/// <param name="Package">The Debian package that brings it, or null.</param>
public sealed record HeaderSpecification(int Line, string Name, string? Package);
