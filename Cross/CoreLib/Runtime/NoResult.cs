namespace DeviceKit.CoreLib.Runtime;

/// <summary>The result of a task without one.</summary>
internal struct NoResult;
