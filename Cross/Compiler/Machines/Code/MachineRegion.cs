using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>A protected region: see <see cref="Region"/>.</summary>
/// <param name="parent">The region around it, or null.</param>
/// <param name="landingPad">Where control arrives after a throw.</param>
/// <param name="clauses">What it catches, each Subject a <see cref="Symbol"/> or null.</param>
internal sealed class MachineRegion(MachineRegion? parent, MachineBlock landingPad, IReadOnlyList<Clause> clauses)
{
    /// <summary>The region around it, or null.</summary>
    public MachineRegion? Parent { get; } = parent;

    /// <summary>Where control arrives after a throw.</summary>
    public MachineBlock LandingPad { get; } = landingPad;

    /// <summary>What it catches, each Subject a <see cref="Symbol"/> or null.</summary>
    public IReadOnlyList<Clause> Clauses { get; } = clauses;
}
