namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>Small structures by value: 64 particles in fixed point, moved 32 times and thrown back at the walls.</summary>
internal static class Structs
{
    private static Particle[] s_particles = [];

    public static void Prepare() => s_particles = new Particle[64];

    public static uint Run()
    {
        Particle[] particles = s_particles;
        for (int i = 0; i < particles.Length; i++)
        {
            particles[i] = new Particle { Place = new Vector { X = i * 100, Y = i * 50 }, Speed = new Vector { X = 30 - i, Y = i - 20 } };
        }

        for (int step = 0; step < 32; step++)
        {
            for (int i = 0; i < particles.Length; i++)
            {
                particles[i] = Move(particles[i]);
            }
        }

        uint hash = 0;
        for (int i = 0; i < particles.Length; i++)
        {
            hash = (hash * 31) + (uint)(particles[i].Place.X ^ particles[i].Place.Y);
        }

        return hash;
    }

    private static Vector Add(Vector a, Vector b) => new() { X = a.X + b.X, Y = a.Y + b.Y };

    private static Particle Move(Particle p)
    {
        p.Place = Add(p.Place, p.Speed);
        if (p.Place.X is < 0 or > 6400)
        {
            p.Speed.X = -p.Speed.X;
        }

        if (p.Place.Y is < 0 or > 3200)
        {
            p.Speed.Y = -p.Speed.Y;
        }

        return p;
    }

    private struct Vector
    {
        public int X;
        public int Y;
    }

    private struct Particle
    {
        public Vector Place;
        public Vector Speed;
    }
}
