using System;
using System.IO;

namespace DeviceKit.Emulation.Tests.Captures;

/// <summary>A folder for one test's files.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("devicekit-captures-");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public string[] Names => Array.ConvertAll(_folder.GetFiles(), file => file.Name);

    public void Dispose() => _folder.Delete(recursive: true);
}
