using DeviceKit.CoreLib.Runtime;

namespace System;

public static class GC
{
    public static int MaxGeneration => 0;

    public static void Collect() => Heap.Collect();

    public static void Collect(int generation) => Heap.Collect();

    public static void Collect(int generation, GCCollectionMode mode) => Heap.Collect();

    public static void Collect(int generation, GCCollectionMode mode, bool blocking) => Heap.Collect();

    public static int CollectionCount(int generation) => generation == 0 ? Heap.Collections : 0;

    public static long GetTotalMemory(bool forceFullCollection)
    {
        if (forceFullCollection)
        {
            Heap.Collect();
        }

        return Heap.BytesUsed;
    }

    public static long GetAllocatedBytesForCurrentThread() => Heap.BytesAllocated;

    public static long GetTotalAllocatedBytes(bool precise = false) => Heap.BytesAllocated;

    public static int GetGeneration(object obj) => 0;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public static void KeepAlive(object? obj)
    {
    }

    public static void SuppressFinalize(object obj) => ArgumentNullException.ThrowIfNull(obj);

    public static void ReRegisterForFinalize(object obj) => ArgumentNullException.ThrowIfNull(obj);

    public static void WaitForPendingFinalizers()
    {
    }

    public static void AddMemoryPressure(long bytesAllocated)
    {
    }

    public static void RemoveMemoryPressure(long bytesAllocated)
    {
    }

    public static T[] AllocateArray<T>(int length, bool pinned = false) => new T[length];

    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => new T[length];
}
