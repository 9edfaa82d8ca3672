<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable" version="3.40.6-Bratislava">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="1" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="{bf428e1d-f221-55de-a77f-a61755a4d727}">
<rule filter="&quot;is_primary&quot;" key="{996ad860-2a9a-504f-8861-aeafd0b2ae29}" label="Waga">
<rule filter="&quot;verdict&quot; = 'conflict'" key="{59e06cf8-f390-5093-af2e-3685be593a25}" label="błąd" symbol="0" />
<rule filter="&quot;verdict&quot; = 'potential_conflict'" key="{391ada15-580c-5baa-b16f-eeb35d9b1122}" label="prawdopodobny błąd" symbol="1" />
<rule filter="&quot;verdict&quot; = 'attention'" key="{22fe83ae-a20f-54fc-b436-cec85c94c5e8}" label="do wyjaśnienia" symbol="2" />
</rule>
<rule filter="&quot;is_primary&quot;" key="{b7d55bf4-7057-5113-85c8-141871bf7635}" label="Rodzaj (znak w miejscu błędu, barwa wagi)">
<rule filter="&quot;category&quot; = 'plan_source'" key="{1883fdfb-249b-58f5-b445-87dff6eabc06}" label="plik i jego schemat" symbol="3" />
<rule filter="&quot;category&quot; = 'plan_geometry'" key="{d6ed313e-533a-55a6-aa06-4c00bc132812}" label="geometria" symbol="4" />
<rule filter="&quot;category&quot; = 'plan_topology'" key="{9090025d-5d06-58f1-b79a-3690407024fc}" label="luki, nakładanie się i zasięg" symbol="5" />
<rule filter="&quot;category&quot; = 'plan_attributes'" key="{751af8b4-32a7-55bc-9fad-8bfbcbbf4237}" label="atrybuty" symbol="6" />
<rule filter="&quot;category&quot; = 'plan_cross_rules'" key="{305f5e8d-e48d-5c3a-8ce3-446622dd8a8a}" label="zgodność elementów planu ze sobą" symbol="7" />
<rule filter="&quot;category&quot; = 'plan_currency'" key="{a4c08562-50fa-5599-939c-eb6f2a83a362}" label="aktualność planu" symbol="8" />
<rule filter="&quot;category&quot; = 'plan_borders'" key="{d35aeaf3-5d1d-535a-a31a-22133ddf5f3d}" label="styk planów na granicy gmin" symbol="9" />
</rule>
</rules>
<symbols>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="0" type="fill">
<layer class="SimpleLine" enabled="1" id="{61c97311-bb14-5679-99fc-98497a701292}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{1bb138f7-5f19-587c-8a25-fb174eabf441}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="122,0,38,102,rgb:0.47843137254901963,0,0.14901960784313725,0.40000000000000002" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{be6c2a5f-4160-5145-8695-c628496b208d}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,0,23,255,rgb:0.29019607843137257,0,0.09019607843137255,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="1" type="fill">
<layer class="SimpleLine" enabled="1" id="{7dbed579-ec83-5f9b-8aa3-1c40e858acfc}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{bcc896de-3c61-523e-973c-052f16456e28}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@1@1" type="line">
<layer class="SimpleLine" enabled="1" id="{77b34e74-5631-5a71-b8ce-97b9d6bab10a}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="240,123,30,255,rgb:0.94117647058823528,0.4823529411764706,0.11764705882352941,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{9d58db4d-28b7-56fc-9b12-db9a3e9d0769}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="154,68,0,255,rgb:0.60392156862745094,0.26666666666666666,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="2" type="fill">
<layer class="SimpleLine" enabled="1" id="{6fea451e-90db-5366-bbde-9a65b83f8f64}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="PointPatternFill" enabled="1" id="{0df2c324-4b3b-5e4b-8574-770c7c601dc4}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="double" value="0" />
<Option name="clip_mode" type="QString" value="shape" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="displacement_x" type="QString" value="1.4" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.8" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.8" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="random_deviation_x" type="QString" value="0" />
<Option name="random_deviation_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_x_unit" type="QString" value="MM" />
<Option name="random_deviation_y" type="QString" value="0" />
<Option name="random_deviation_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_y_unit" type="QString" value="MM" />
<Option name="seed" type="QString" value="0" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@2@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{05596e20-ebb9-571a-9f7c-250cbacfb499}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,92,0,255,rgb:0.47843137254901963,0.36078431372549019,0,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.5" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{32b736a1-2bed-5f62-8131-c3dc9a2a33c7}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="122,92,0,255,rgb:0.47843137254901963,0.36078431372549019,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="3" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{29be4ef0-91eb-512b-8f83-360b6db38a83}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{46f64ca6-6094-51fc-bbbe-34e3333c5388}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="pentagon" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{8df6e0fb-0d35-5fd6-831a-7e5b9ad2457a}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="pentagon" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="4" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{5151e75a-9d7d-5897-be85-aaa96757564b}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@4@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{21f6a510-8fff-5bed-9d0e-df7b2ca28db1}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="triangle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{3eee96fe-b265-5e36-8d78-b2d50a9ac563}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="triangle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="5" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{720073c2-6984-53fa-9546-b893e83e0f62}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@5@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{b0526112-ddde-5dbf-b887-9b6f93557007}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="diamond" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{b85b4ff7-2f5e-5d5d-bcda-728e00ad61de}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="diamond" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="6" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{7561fe4e-6ffd-5631-96d6-cf89fdadba83}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@6@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{ae5a160a-ca64-5557-a0d8-1fdd610d83e1}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="square" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{5429db33-2d2c-51e4-9b96-9918a6a67f07}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="square" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="7" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{214f116d-a5a3-5203-867d-28bcad2b6c1a}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@7@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{c18d0fc0-d829-5009-a349-094ea30c386b}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="hexagon" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{c3205bf1-c929-5b45-af5a-42b59ab87391}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="hexagon" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="8" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{6863109a-0444-5f87-b018-66483cb30f22}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@8@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{b4ab3922-2b8d-5d9c-b20a-e34bbc64c01f}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{08d2a401-c6d0-56d0-bfca-d8fe47a0ccde}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="9" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{ba293c61-ad33-57b9-9671-f3319f57d789}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@9@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{45fae334-63fa-5064-9e45-024ff9e0095c}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="star" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{fce23375-fdd4-5b30-8e57-a401e5265ba1}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="star" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
</symbols>
<data-defined-properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data-defined-properties>
<orderby>
<orderByClause asc="0" nullsFirst="1">coalesce(map_get(map('conflict', 0, 'potential_conflict', 1, 'attention', 2, 'not_assessed', 3, 'supports', 4), coalesce(to_string("verdict"), '')), 5)</orderByClause>
</orderby>
</renderer-v2>
<selection mode="Default">
<selectionColor invalid="1" />
</selection>
<labeling type="rule-based">
<rules key="{b5a095ae-2fa5-5416-a5c3-4b3e8a7d0f9c}">
<rule description="1:10000" filter="&quot;is_primary&quot;" key="{8060dbbf-e5cc-5ed8-b6a8-9c463ae3f1ef}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="trim(coalesce(to_string(&quot;zone_label&quot;), '') || ' ' || coalesce(to_string(&quot;provision_name&quot;), ''))" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="48,48,48,255,rgb:0.18823529411764706,0.18823529411764706,0.18823529411764706,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="5" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="10000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="Priority" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="2 * coalesce(&quot;severity&quot;, 1)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
</rules>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<fieldConfiguration>
<field configurationFlags="NoFlag" name="finding_id" />
<field configurationFlags="NoFlag" name="rule_id" />
<field configurationFlags="NoFlag" name="verdict">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="błąd" type="QString" value="conflict" />
</Option>
<Option type="Map">
<Option name="prawdopodobny błąd" type="QString" value="potential_conflict" />
</Option>
<Option type="Map">
<Option name="do wyjaśnienia" type="QString" value="attention" />
</Option>
<Option type="Map">
<Option name="nie oceniono" type="QString" value="not_assessed" />
</Option>
<Option type="Map">
<Option name="sprzyja ustaleniu" type="QString" value="supports" />
</Option>
<Option type="Map">
<Option name="obojętne" type="QString" value="neutral" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="certainty">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="pewne" type="QString" value="certain" />
</Option>
<Option type="Map">
<Option name="niepewne (dokładność rysunku)" type="QString" value="uncertain" />
</Option>
<Option type="Map">
<Option name="możliwe (w granicach dokładności rysunku)" type="QString" value="possible" />
</Option>
<Option type="Map">
<Option name="dokładność rysunku nieznana" type="QString" value="unknown" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="severity" />
<field configurationFlags="NoFlag" name="is_primary" />
<field configurationFlags="NoFlag" name="screening" />
<field configurationFlags="NoFlag" name="plan_id" />
<field configurationFlags="NoFlag" name="plan_type">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="plan ogólny" type="QString" value="POG" />
</Option>
<Option type="Map">
<Option name="plan miejscowy" type="QString" value="MPZP" />
</Option>
<Option type="Map">
<Option name="studium" type="QString" value="SUIKZP" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="teryt" />
<field configurationFlags="NoFlag" name="municipality" />
<field configurationFlags="NoFlag" name="zone_id" />
<field configurationFlags="NoFlag" name="zone_label" />
<field configurationFlags="NoFlag" name="zone_class" />
<field configurationFlags="NoFlag" name="symbol" />
<field configurationFlags="NoFlag" name="provision_id" />
<field configurationFlags="NoFlag" name="category">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="plik i jego schemat" type="QString" value="plan_source" />
</Option>
<Option type="Map">
<Option name="geometria" type="QString" value="plan_geometry" />
</Option>
<Option type="Map">
<Option name="luki, nakładanie się i zasięg" type="QString" value="plan_topology" />
</Option>
<Option type="Map">
<Option name="atrybuty" type="QString" value="plan_attributes" />
</Option>
<Option type="Map">
<Option name="zgodność elementów planu ze sobą" type="QString" value="plan_cross_rules" />
</Option>
<Option type="Map">
<Option name="aktualność planu" type="QString" value="plan_currency" />
</Option>
<Option type="Map">
<Option name="styk planów na granicy gmin" type="QString" value="plan_borders" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="provision_status">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="stan planowany" type="QString" value="planned" />
</Option>
<Option type="Map">
<Option name="stan istniejący" type="QString" value="existing" />
</Option>
<Option type="Map">
<Option name="ochrona" type="QString" value="protected" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="provision_name" />
<field configurationFlags="NoFlag" name="relation" />
<field configurationFlags="NoFlag" name="area_m2">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="2" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="zone_share_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="length_m">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="3" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="min_distance_m">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="3" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="legal_basis" />
<field configurationFlags="NoFlag" name="rationale" />
<field configurationFlags="NoFlag" name="advice" />
<field configurationFlags="NoFlag" name="reason" />
<field configurationFlags="NoFlag" name="geometry_hash" />
<field configurationFlags="NoFlag" name="buildings" />
<field configurationFlags="NoFlag" name="built_up_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
<alias field="finding_id" index="0" name="Id ustalenia" />
<alias field="rule_id" index="1" name="Reguła" />
<alias field="verdict" index="2" name="Ocena" />
<alias field="certainty" index="3" name="Pewność" />
<alias field="severity" index="4" name="Waga (1-5)" />
<alias field="is_primary" index="5" name="Główna dla pary" />
<alias field="screening" index="6" name="Obszar rozległy" />
<alias field="plan_id" index="7" name="Id planu" />
<alias field="plan_type" index="8" name="Rodzaj planu" />
<alias field="teryt" index="9" name="TERYT" />
<alias field="municipality" index="10" name="Gmina" />
<alias field="zone_id" index="11" name="Id strefy" />
<alias field="zone_label" index="12" name="Oznaczenie strefy" />
<alias field="zone_class" index="13" name="Klasa strefy" />
<alias field="symbol" index="14" name="Symbol w planie" />
<alias field="provision_id" index="15" name="Id ustalenia PZPW" />
<alias field="category" index="16" name="Kategoria" />
<alias field="provision_status" index="17" name="Stan" />
<alias field="provision_name" index="18" name="Ustalenie PZPW" />
<alias field="relation" index="19" name="Relacja" />
<alias field="area_m2" index="20" name="Powierzchnia [m²]" />
<alias field="zone_share_pct" index="21" name="Udział w strefie [%]" />
<alias field="length_m" index="22" name="Długość w strefie [m]" />
<alias field="min_distance_m" index="23" name="Odległość [m]" />
<alias field="legal_basis" index="24" name="Podstawa" />
<alias field="rationale" index="25" name="Uzasadnienie" />
<alias field="advice" index="26" name="Co można zrobić" />
<alias field="reason" index="27" name="Przyczyna" />
<alias field="geometry_hash" index="28" name="Skrót geometrii" />
<alias field="buildings" index="29" name="Budynki na obszarze kolizji" />
<alias field="built_up_pct" index="30" name="Zabudowana część kolizji [%]" />
</aliases>
<splitPolicies>
<policy field="finding_id" policy="Duplicate" />
<policy field="rule_id" policy="Duplicate" />
<policy field="verdict" policy="Duplicate" />
<policy field="certainty" policy="Duplicate" />
<policy field="severity" policy="Duplicate" />
<policy field="is_primary" policy="Duplicate" />
<policy field="screening" policy="Duplicate" />
<policy field="plan_id" policy="Duplicate" />
<policy field="plan_type" policy="Duplicate" />
<policy field="teryt" policy="Duplicate" />
<policy field="municipality" policy="Duplicate" />
<policy field="zone_id" policy="Duplicate" />
<policy field="zone_label" policy="Duplicate" />
<policy field="zone_class" policy="Duplicate" />
<policy field="symbol" policy="Duplicate" />
<policy field="provision_id" policy="Duplicate" />
<policy field="category" policy="Duplicate" />
<policy field="provision_status" policy="Duplicate" />
<policy field="provision_name" policy="Duplicate" />
<policy field="relation" policy="Duplicate" />
<policy field="area_m2" policy="Duplicate" />
<policy field="zone_share_pct" policy="Duplicate" />
<policy field="length_m" policy="Duplicate" />
<policy field="min_distance_m" policy="Duplicate" />
<policy field="legal_basis" policy="Duplicate" />
<policy field="rationale" policy="Duplicate" />
<policy field="advice" policy="Duplicate" />
<policy field="reason" policy="Duplicate" />
<policy field="geometry_hash" policy="Duplicate" />
<policy field="buildings" policy="Duplicate" />
<policy field="built_up_pct" policy="Duplicate" />
</splitPolicies>
<duplicatePolicies>
<policy field="finding_id" policy="Duplicate" />
<policy field="rule_id" policy="Duplicate" />
<policy field="verdict" policy="Duplicate" />
<policy field="certainty" policy="Duplicate" />
<policy field="severity" policy="Duplicate" />
<policy field="is_primary" policy="Duplicate" />
<policy field="screening" policy="Duplicate" />
<policy field="plan_id" policy="Duplicate" />
<policy field="plan_type" policy="Duplicate" />
<policy field="teryt" policy="Duplicate" />
<policy field="municipality" policy="Duplicate" />
<policy field="zone_id" policy="Duplicate" />
<policy field="zone_label" policy="Duplicate" />
<policy field="zone_class" policy="Duplicate" />
<policy field="symbol" policy="Duplicate" />
<policy field="provision_id" policy="Duplicate" />
<policy field="category" policy="Duplicate" />
<policy field="provision_status" policy="Duplicate" />
<policy field="provision_name" policy="Duplicate" />
<policy field="relation" policy="Duplicate" />
<policy field="area_m2" policy="Duplicate" />
<policy field="zone_share_pct" policy="Duplicate" />
<policy field="length_m" policy="Duplicate" />
<policy field="min_distance_m" policy="Duplicate" />
<policy field="legal_basis" policy="Duplicate" />
<policy field="rationale" policy="Duplicate" />
<policy field="advice" policy="Duplicate" />
<policy field="reason" policy="Duplicate" />
<policy field="geometry_hash" policy="Duplicate" />
<policy field="buildings" policy="Duplicate" />
<policy field="built_up_pct" policy="Duplicate" />
</duplicatePolicies>
<defaults>
<default applyOnUpdate="0" expression="" field="finding_id" />
<default applyOnUpdate="0" expression="" field="rule_id" />
<default applyOnUpdate="0" expression="" field="verdict" />
<default applyOnUpdate="0" expression="" field="certainty" />
<default applyOnUpdate="0" expression="" field="severity" />
<default applyOnUpdate="0" expression="" field="is_primary" />
<default applyOnUpdate="0" expression="" field="screening" />
<default applyOnUpdate="0" expression="" field="plan_id" />
<default applyOnUpdate="0" expression="" field="plan_type" />
<default applyOnUpdate="0" expression="" field="teryt" />
<default applyOnUpdate="0" expression="" field="municipality" />
<default applyOnUpdate="0" expression="" field="zone_id" />
<default applyOnUpdate="0" expression="" field="zone_label" />
<default applyOnUpdate="0" expression="" field="zone_class" />
<default applyOnUpdate="0" expression="" field="symbol" />
<default applyOnUpdate="0" expression="" field="provision_id" />
<default applyOnUpdate="0" expression="" field="category" />
<default applyOnUpdate="0" expression="" field="provision_status" />
<default applyOnUpdate="0" expression="" field="provision_name" />
<default applyOnUpdate="0" expression="" field="relation" />
<default applyOnUpdate="0" expression="" field="area_m2" />
<default applyOnUpdate="0" expression="" field="zone_share_pct" />
<default applyOnUpdate="0" expression="" field="length_m" />
<default applyOnUpdate="0" expression="" field="min_distance_m" />
<default applyOnUpdate="0" expression="" field="legal_basis" />
<default applyOnUpdate="0" expression="" field="rationale" />
<default applyOnUpdate="0" expression="" field="advice" />
<default applyOnUpdate="0" expression="" field="reason" />
<default applyOnUpdate="0" expression="" field="geometry_hash" />
<default applyOnUpdate="0" expression="" field="buildings" />
<default applyOnUpdate="0" expression="" field="built_up_pct" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="finding_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="rule_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="verdict" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="certainty" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="severity" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_primary" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="screening" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="plan_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="plan_type" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="teryt" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="municipality" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_label" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_class" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="symbol" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="provision_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="category" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="provision_status" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="provision_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="relation" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="area_m2" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_share_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="length_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="min_distance_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="legal_basis" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="rationale" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="advice" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="reason" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="geometry_hash" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="buildings" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="built_up_pct" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="finding_id" />
<constraint desc="" exp="" field="rule_id" />
<constraint desc="" exp="" field="verdict" />
<constraint desc="" exp="" field="certainty" />
<constraint desc="" exp="" field="severity" />
<constraint desc="" exp="" field="is_primary" />
<constraint desc="" exp="" field="screening" />
<constraint desc="" exp="" field="plan_id" />
<constraint desc="" exp="" field="plan_type" />
<constraint desc="" exp="" field="teryt" />
<constraint desc="" exp="" field="municipality" />
<constraint desc="" exp="" field="zone_id" />
<constraint desc="" exp="" field="zone_label" />
<constraint desc="" exp="" field="zone_class" />
<constraint desc="" exp="" field="symbol" />
<constraint desc="" exp="" field="provision_id" />
<constraint desc="" exp="" field="category" />
<constraint desc="" exp="" field="provision_status" />
<constraint desc="" exp="" field="provision_name" />
<constraint desc="" exp="" field="relation" />
<constraint desc="" exp="" field="area_m2" />
<constraint desc="" exp="" field="zone_share_pct" />
<constraint desc="" exp="" field="length_m" />
<constraint desc="" exp="" field="min_distance_m" />
<constraint desc="" exp="" field="legal_basis" />
<constraint desc="" exp="" field="rationale" />
<constraint desc="" exp="" field="advice" />
<constraint desc="" exp="" field="reason" />
<constraint desc="" exp="" field="geometry_hash" />
<constraint desc="" exp="" field="buildings" />
<constraint desc="" exp="" field="built_up_pct" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="0" name="verdict" type="field" width="-1" />
<column hidden="0" name="municipality" type="field" width="-1" />
<column hidden="0" name="plan_type" type="field" width="-1" />
<column hidden="0" name="zone_label" type="field" width="-1" />
<column hidden="0" name="zone_class" type="field" width="-1" />
<column hidden="0" name="provision_name" type="field" width="-1" />
<column hidden="0" name="category" type="field" width="-1" />
<column hidden="0" name="area_m2" type="field" width="-1" />
<column hidden="0" name="zone_share_pct" type="field" width="-1" />
<column hidden="0" name="length_m" type="field" width="-1" />
<column hidden="0" name="built_up_pct" type="field" width="-1" />
<column hidden="0" name="severity" type="field" width="-1" />
<column hidden="0" name="certainty" type="field" width="-1" />
<column hidden="0" name="rationale" type="field" width="-1" />
<column hidden="0" name="advice" type="field" width="-1" />
<column hidden="0" name="reason" type="field" width="-1" />
<column hidden="0" name="rule_id" type="field" width="-1" />
<column hidden="0" name="legal_basis" type="field" width="-1" />
<column hidden="1" name="finding_id" type="field" width="-1" />
<column hidden="1" name="is_primary" type="field" width="-1" />
<column hidden="1" name="screening" type="field" width="-1" />
<column hidden="1" name="plan_id" type="field" width="-1" />
<column hidden="0" name="teryt" type="field" width="-1" />
<column hidden="1" name="zone_id" type="field" width="-1" />
<column hidden="0" name="symbol" type="field" width="-1" />
<column hidden="1" name="provision_id" type="field" width="-1" />
<column hidden="0" name="provision_status" type="field" width="-1" />
<column hidden="1" name="relation" type="field" width="-1" />
<column hidden="0" name="min_distance_m" type="field" width="-1" />
<column hidden="1" name="geometry_hash" type="field" width="-1" />
<column hidden="0" name="buildings" type="field" width="-1" />
</columns>
</attributetableconfig>
<conditionalstyles>
<rowstyles />
<fieldstyles />
</conditionalstyles>
<storedexpressions />
<editform tolerant="1" />
<editforminit />
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath />
<editforminitcode />
<featformsuppress>0</featformsuppress>
<editorlayout>generatedlayout</editorlayout>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce(map_get(map('conflict', 'błąd', 'potential_conflict', 'prawdopodobny błąd', 'attention', 'do wyjaśnienia', 'not_assessed', 'nie oceniono', 'supports', 'sprzyja ustaleniu', 'neutral', 'obojętne'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '') || ': ' || coalesce(to_string("municipality"), '') || ' ' || coalesce(to_string("zone_label"), '') || ' · ' || coalesce(to_string("provision_name"), '')</previewExpression>
<mapTip enabled="1">[% with_variable('here', if(@layer_cursor_point IS NULL, array(), array_agg(map('tip', '&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="' || coalesce(coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;font color="' || coalesce(coalesce(map_get(map('conflict', '#FFFFFF', 'potential_conflict', '#000000', 'attention', '#000000'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;b&gt;' || coalesce(upper(coalesce(map_get(map('conflict', 'błąd', 'potential_conflict', 'prawdopodobny błąd', 'attention', 'do wyjaśnienia', 'not_assessed', 'nie oceniono', 'supports', 'sprzyja ustaleniu', 'neutral', 'obojętne'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '')), '') || '&lt;/b&gt;' || coalesce(if("severity" &gt; 0, ' · waga ' || "severity" || '/5', ''), '') || '&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
' || coalesce(if(coalesce(to_string("plan_type"), '') || coalesce(to_string("municipality"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Gdzie&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(nullif(coalesce(to_string("zone_label"), ''), ''), coalesce(to_string("zone_id"), '')), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;' || '&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('POG', 'plan ogólny', 'MPZP', 'plan miejscowy', 'SUIKZP', 'studium'), coalesce(to_string("plan_type"), '')), coalesce(to_string("plan_type"), ''), '') || ', ' || coalesce(to_string("municipality"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("provision_name"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Rodzaj błędu&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(to_string("provision_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('plan_source', 'plik i jego schemat', 'plan_geometry', 'geometria', 'plan_topology', 'luki, nakładanie się i zasięg', 'plan_attributes', 'atrybuty', 'plan_cross_rules', 'zgodność elementów planu ze sobą', 'plan_currency', 'aktualność planu', 'plan_borders', 'styk planów na granicy gmin'), coalesce(to_string("category"), '')), coalesce(to_string("category"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("reason"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Co stwierdzono&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("reason"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(array_to_string(array_remove_all(array(if("area_m2" &gt;= 10000, format_number("area_m2" / 10000, 2, 'pl') || ' ha', if("area_m2" &gt; 0, format_number("area_m2", 2, 'pl') || ' m²', NULL)), if("length_m" &gt; 0, 'długość ' || format_number("length_m", 2, 'pl') || ' m', NULL), if("min_distance_m" &gt; 0, 'szerokość lub odległość ' || format_number("min_distance_m", 3, 'pl') || ' m', NULL)), NULL), '; ') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Wielkość&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || array_to_string(array_remove_all(array(if("area_m2" &gt;= 10000, format_number("area_m2" / 10000, 2, 'pl') || ' ha', if("area_m2" &gt; 0, format_number("area_m2", 2, 'pl') || ' m²', NULL)), if("length_m" &gt; 0, 'długość ' || format_number("length_m", 2, 'pl') || ' m', NULL), if("min_distance_m" &gt; 0, 'szerokość lub odległość ' || format_number("min_distance_m", 3, 'pl') || ' m', NULL)), NULL), '; ') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rationale"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Dlaczego to ważne&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rationale"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("advice"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Co zrobić&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("advice"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rule_id"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Sprawdzenie&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rule_id"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("legal_basis"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Podstawa&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;small&gt;' || replace(replace(replace(coalesce(to_string("legal_basis"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/small&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
&lt;/table&gt;
', 'line', replace(replace(replace(coalesce(map_get(map('conflict', 'błąd', 'potential_conflict', 'prawdopodobny błąd', 'attention', 'do wyjaśnienia', 'not_assessed', 'nie oceniono', 'supports', 'sprzyja ustaleniu', 'neutral', 'obojętne'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '') || ': ' || coalesce(to_string("municipality"), '') || ' ' || coalesce(to_string("zone_label"), '') || ' · ' || coalesce(to_string("provision_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;')), filter:="is_primary" AND (NOT (coalesce("screening", FALSE) AND "verdict" &lt;&gt; 'conflict') OR attribute(@parent, 'screening')) AND intersects(@geometry, @layer_cursor_point), order_by:=10 * coalesce(map_get(map('conflict', 0, 'potential_conflict', 1, 'attention', 2, 'not_assessed', 3, 'supports', 4), coalesce(to_string("verdict"), '')), 5) - coalesce("severity", 0))), if(array_length(@here) &gt; 0, @here[0]['tip'] || if(array_length(@here) &gt; 1, '&lt;table width="440" cellpadding="3" style="font-family: sans-serif; font-size: 9pt"&gt;&lt;tr&gt;&lt;td&gt;W tym miejscu także:' || array_to_string(array_foreach(array_slice(@here, 1, 3), '&lt;br&gt;• ' || @element['line']), '') || if(array_length(@here) - 4 &gt; 0, '&lt;br&gt;… + ' || (array_length(@here) - 4), '') || '&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;', ''), '&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="' || coalesce(coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;font color="' || coalesce(coalesce(map_get(map('conflict', '#FFFFFF', 'potential_conflict', '#000000', 'attention', '#000000'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;b&gt;' || coalesce(upper(coalesce(map_get(map('conflict', 'błąd', 'potential_conflict', 'prawdopodobny błąd', 'attention', 'do wyjaśnienia', 'not_assessed', 'nie oceniono', 'supports', 'sprzyja ustaleniu', 'neutral', 'obojętne'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '')), '') || '&lt;/b&gt;' || coalesce(if("severity" &gt; 0, ' · waga ' || "severity" || '/5', ''), '') || '&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
' || coalesce(if(coalesce(to_string("plan_type"), '') || coalesce(to_string("municipality"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Gdzie&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(nullif(coalesce(to_string("zone_label"), ''), ''), coalesce(to_string("zone_id"), '')), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;' || '&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('POG', 'plan ogólny', 'MPZP', 'plan miejscowy', 'SUIKZP', 'studium'), coalesce(to_string("plan_type"), '')), coalesce(to_string("plan_type"), ''), '') || ', ' || coalesce(to_string("municipality"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("provision_name"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Rodzaj błędu&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(to_string("provision_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('plan_source', 'plik i jego schemat', 'plan_geometry', 'geometria', 'plan_topology', 'luki, nakładanie się i zasięg', 'plan_attributes', 'atrybuty', 'plan_cross_rules', 'zgodność elementów planu ze sobą', 'plan_currency', 'aktualność planu', 'plan_borders', 'styk planów na granicy gmin'), coalesce(to_string("category"), '')), coalesce(to_string("category"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("reason"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Co stwierdzono&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("reason"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(array_to_string(array_remove_all(array(if("area_m2" &gt;= 10000, format_number("area_m2" / 10000, 2, 'pl') || ' ha', if("area_m2" &gt; 0, format_number("area_m2", 2, 'pl') || ' m²', NULL)), if("length_m" &gt; 0, 'długość ' || format_number("length_m", 2, 'pl') || ' m', NULL), if("min_distance_m" &gt; 0, 'szerokość lub odległość ' || format_number("min_distance_m", 3, 'pl') || ' m', NULL)), NULL), '; ') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Wielkość&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || array_to_string(array_remove_all(array(if("area_m2" &gt;= 10000, format_number("area_m2" / 10000, 2, 'pl') || ' ha', if("area_m2" &gt; 0, format_number("area_m2", 2, 'pl') || ' m²', NULL)), if("length_m" &gt; 0, 'długość ' || format_number("length_m", 2, 'pl') || ' m', NULL), if("min_distance_m" &gt; 0, 'szerokość lub odległość ' || format_number("min_distance_m", 3, 'pl') || ' m', NULL)), NULL), '; ') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rationale"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Dlaczego to ważne&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rationale"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("advice"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Co zrobić&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("advice"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rule_id"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Sprawdzenie&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rule_id"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("legal_basis"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Podstawa&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;small&gt;' || replace(replace(replace(coalesce(to_string("legal_basis"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/small&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
&lt;/table&gt;
')) %]</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
