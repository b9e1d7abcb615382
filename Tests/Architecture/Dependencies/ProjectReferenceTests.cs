using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Xunit;

namespace DeviceKit.Architecture.Tests.Dependencies;

public sealed class ProjectReferenceTests
{
    private static readonly DependencyTable s_references = new(Repository.Table("references.table.txt"));
    private static readonly DependencyTable s_packages = new(Repository.Table("packages.table.txt"));

    private static IEnumerable<ProjectFile> Projects => Repository.Projects.Select(ProjectFile.Load);

    [Fact]
    public void EveryProject_IsNamedByTheTable() => Assert.Empty(Projects.Where(p => !s_references.Names(p.Folder)).Select(p => p.Folder));

    [Fact]
    public void NoProject_ReferencesWhatTheTableDoesNotAllow() =>
        Assert.Empty(Projects.SelectMany(p => s_references.Forbidden(p.Folder, p.References).Select(r => $"{p.Folder} -> {r}")));

    [Fact]
    public void NoProject_UsesAPackageThatTheTableDoesNotAllow() =>
        Assert.Empty(Projects.SelectMany(p => s_packages.Forbidden(p.Folder, p.Packages).Select(r => $"{p.Folder} -> {r}")));

    [Fact]
    public void AssemblyNames_AreThoseOfTheProjects()
    {
        // References say folders, compiled assemblies say names: the host target bears the façade's, the tool that of its command.
        Assert.Equal(["DeviceKit.Target.Host", "DeviceKit.Tool"], Projects.Where(p => p.AssemblyName != p.Name).Select(p => p.Name));
    }

    [Fact]
    public void NoAssembly_UsesAnotherThroughATransitiveReference()
    {
        // A reference that flows through another project is not in the project file, but it is in the compiled assembly.
        ILookup<string, string> folders = Projects.ToLookup(p => p.AssemblyName, p => p.Folder);
        var forbidden = new List<string>();
        foreach (ProjectFile project in Projects.Where(p => !p.Folder.StartsWith("Tests/", StringComparison.Ordinal)))
        {
            using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(Repository.Assembly(project.Name, project.AssemblyName));
            foreach (AssemblyNameReference reference in assembly.MainModule.AssemblyReferences.Where(r => folders.Contains(r.Name)))
            {
                if (folders[reference.Name].All(f => s_references.Forbidden(project.Folder, [f]).Any()))
                {
                    forbidden.Add($"{project.Folder} -> {reference.Name}");
                }
            }
        }

        Assert.Empty(forbidden);
    }

    [Fact]
    public void AForbiddenReference_IsCaught()
    {
        var project = new ProjectFile(
            "Stack/DeviceKit.Stack.csproj",
            """
            <Project><ItemGroup>
              <ProjectReference Include="../Bindings/Signatures/DeviceKit.Signatures.csproj" />
              <ProjectReference Include="..\Framebuffer\DeviceKit.Framebuffer.csproj" />
              <PackageReference Include="Spectre.Console" />
            </ItemGroup></Project>
            """);

        Assert.Equal(["Framebuffer"], s_references.Forbidden(project.Folder, project.References));
        Assert.Equal(["Spectre.Console"], s_packages.Forbidden(project.Folder, project.Packages));
    }

    [Theory]
    [InlineData("Emulation", "Tool")]
    [InlineData("Tests/Stack", "Tool")]
    [InlineData("Samples/Hello", "Emulation/Target")]
    [InlineData("Framebuffer", "Stack")]
    [InlineData("Bindings/Signatures", "Bindings/Runtime")]
    [InlineData("Emulation", "Emulation/Target")]
    public void TheTable_ForbidsTheArrowsThatTheDesignNames(string from, string to) => Assert.Equal([to], s_references.Forbidden(from, [to]));

    [Fact]
    public void AProjectThatTheTableDoesNotName_MaySeeNothing() => Assert.Equal(["Stack"], s_references.Forbidden("Somewhere/Else", ["Stack"]));
}
