namespace DeviceKit.Generator.Specification;

/// <summary>Where a callback comes.</summary>
public enum CallbackContext
{
    /// <summary>During a call, on the caller's thread: managed code runs in a static trampoline.</summary>
    Call,

    /// <summary>On another task: a C trampoline puts the call into a ring, which the owner empties.</summary>
    Task,

    /// <summary>In an interrupt: as <see cref="Task"/>, from memory that may be used there.</summary>
    Interrupt,
}
