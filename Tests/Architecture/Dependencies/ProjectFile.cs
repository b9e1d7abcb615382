using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace DeviceKit.Architecture.Tests.Dependencies;

/// <summary>A project file, as far as dependencies go.</summary>
internal sealed class ProjectFile
{
    private readonly XElement _xml;

    public ProjectFile(string path, string xml)
    {
        Path = path;
        _xml = XElement.Parse(xml);
    }

    public string Path { get; }

    /// <summary>The name without .csproj.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder, which is what the tables call a project.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public string AssemblyName => (string?)_xml.Descendants("AssemblyName").FirstOrDefault() ?? Name;

    /// <summary>True when the project is a part of the product.</summary>
    public bool IsProduction => !Folder.StartsWith("Tests/", StringComparison.Ordinal) && !Folder.StartsWith("Samples/", StringComparison.Ordinal);

    /// <summary>The folders of the projects whose types this one can see. Those that are only built first or copied are not counted.</summary>
    public IEnumerable<string> References =>
        from reference in _xml.Descendants("ProjectReference")
        where (string?)reference.Attribute("ReferenceOutputAssembly") != "false"
        from include in ((string)reference.Attribute("Include")!).Split(';')
        select Normalize(System.IO.Path.Combine(Folder, System.IO.Path.GetDirectoryName(include.Replace('\\', '/'))!));

    public IEnumerable<string> Packages => _xml.Descendants("PackageReference").Select(p => (string)p.Attribute("Include")!);

    public static ProjectFile Load(string path) => new(path, Repository.Read(path));

    private static string Normalize(string folder)
    {
        var parts = new List<string>();
        foreach (string part in folder.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
