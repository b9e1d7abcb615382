using System.Collections.Generic;
using DeviceKit.Generator.Emitting.Calls;

namespace DeviceKit.Generator.Emitting;

/// <content>What <see cref="ApiResolver"/> found.</content>
public sealed partial class BindingContext
{
    /// <summary>The interfaces with their functions, in the specification's order; empty before <see cref="ApiResolver.Resolve(BindingContext)"/>.</summary>
    public IReadOnlyList<BoundApi> Apis { get; internal set; } = [];

    /// <summary>The callback types, in the specification's order.</summary>
    public IReadOnlyList<BoundCallback> Callbacks { get; internal set; } = [];

    /// <summary>The callback tables, in the specification's order.</summary>
    public IReadOnlyList<BoundCallbackTable> CallbackTables { get; internal set; } = [];
}
