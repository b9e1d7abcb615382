namespace DeviceKit.Emulation.Esp32;

/// <summary>nvs_stats_t.</summary>
/// <param name="UsedEntries">Entries of 32 bytes that hold values and namespaces.</param>
/// <param name="FreeEntries">All others, those that an erasure would free included.</param>
/// <param name="AvailableEntries">The free ones without the page that is kept for moving.</param>
/// <param name="TotalEntries">126 a page.</param>
/// <param name="NamespaceCount">The namespaces.</param>
public readonly record struct NvsStatistics(int UsedEntries, int FreeEntries, int AvailableEntries, int TotalEntries, int NamespaceCount);
