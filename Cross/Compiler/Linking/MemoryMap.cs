namespace DeviceKit.Cross.Linking;

/// <summary>Where the parts of a program go.</summary>
/// <param name="Code">Functions.</param>
/// <param name="Constants">What is never written.</param>
/// <param name="Data">What is written; the heap follows.</param>
/// <param name="StackTop">The first address above the stack, at the end of Data unless it is elsewhere.</param>
/// <param name="LargeHeap">Memory for a heap that does not fit behind the data, or null.</param>
internal sealed record MemoryMap(MemoryRange Code, MemoryRange Constants, MemoryRange Data, uint StackTop, MemoryRange? LargeHeap = null);
